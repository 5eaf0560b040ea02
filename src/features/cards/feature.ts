import { html } from 'lit';
import type { Feature } from '../../ui/feature';

export const feature = {
  id: 'cards',
  pages: [
    {
      id: 'card',
      group: 'card',
      aboutSelection: true,
      load: () => import('./panel'),
      template: ({ entity }) => html`<card-panel .entity=${entity}></card-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
