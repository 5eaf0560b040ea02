import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'charts',
  slice,
  pages: [
    {
      id: 'charts',
      group: 'planner',
      wide: true,
      load: () => import('./panel'),
      template: ({ app, hovered }) =>
        html`<charts-panel .chart=${app.chart} .thematic=${app.thematic} .selected=${app.selection} .hovered=${hovered}></charts-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
