import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'reader',
  slice,
  pages: [
    {
      id: 'plan',
      group: 'planner',
      load: () => import('./panel'),
      template: ({ app }) => html`<reader-panel .paragraph=${app.paragraph}></reader-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
