import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'shortlist',
  slice,
  pages: [
    {
      id: 'shortlist',
      group: 'investor',
      load: () => import('./panel'),
      template: ({ app, hovered }) =>
        html`<shortlist-panel .app=${app} .hovered=${hovered}></shortlist-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
