import { html } from 'lit';
import type { Feature } from '../../ui/feature';

declare module '../../state/app-state' {
  interface Pages {
    conditions: true;
  }
}

export const feature = {
  id: 'conditions',
  pages: [
    {
      id: 'conditions',
      group: 'investor',
      load: () => import('./panel'),
      template: ({ site }) => html`<conditions-panel .site=${site}></conditions-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
