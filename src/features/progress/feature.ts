import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'progress',
  slice,
  pages: [
    {
      id: 'path',
      group: 'planner',
      wide: true,
      load: () => import('./panel'),
      template: ({ app }) => html`<path-panel .path=${app.path} .selected=${app.selection}></path-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
