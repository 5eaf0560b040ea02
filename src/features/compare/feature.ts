import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'compare',
  slice,
  pages: [
    {
      id: 'compare',
      group: 'planner',
      wide: true,
      load: () => import('./panel'),
      template: ({ app, hovered }) =>
        html`<compare-panel .compared=${app.compared} .year=${app.thematic.year} .selected=${app.selection} .hovered=${hovered}></compare-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
