import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'platforms',
  slice,
  pages: [
    {
      id: 'platforms',
      group: 'investor',
      wide: true,
      load: () => import('./panel'),
      template: ({ app, hovered }) =>
        html`<platforms-panel .platforms=${app.platforms} .selected=${app.selection} .hovered=${hovered}></platforms-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
