import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'industries',
  slice,
  pages: [
    {
      id: 'industries',
      group: 'investor',
      load: () => import('./panel'),
      template: ({ app, hovered }) =>
        html`<industries-panel .topic=${app.topic} .filter=${app.filter} .selected=${app.selection} .hovered=${hovered}></industries-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
