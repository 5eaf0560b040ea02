import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'matrix',
  slice,
  pages: [
    {
      id: 'matrix',
      group: 'investor',
      wide: true,
      load: () => import('./panel'),
      template: ({ app, hovered }) =>
        html`<matrix-panel .matrix=${app.matrix} .selected=${app.selection} .hovered=${hovered}></matrix-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
