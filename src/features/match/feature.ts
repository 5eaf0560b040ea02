import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'match',
  slice,
  pages: [
    {
      id: 'match',
      group: 'investor',
      wide: true,
      load: () => import('./panel'),
      template: ({ app, hovered }) =>
        html`<match-panel .match=${app.match} .selected=${app.selection} .hovered=${hovered}></match-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
