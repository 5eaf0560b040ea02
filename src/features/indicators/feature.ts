import { html } from 'lit';
import type { Feature } from '../../ui/feature';

declare module '../../state/app-state' {
  interface Pages {
    indicators: true;
  }
}

export const feature = {
  id: 'indicators',
  pages: [
    {
      id: 'indicators',
      group: 'planner',
      wide: true,
      load: () => import('./panel'),
      template: () => html`<indicators-panel></indicators-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
