import { html } from 'lit';
import type { Feature } from '../../ui/feature';

declare module '../../state/app-state' {
  interface Pages {
    audit: true;
  }
}

export const feature = {
  id: 'audit',
  pages: [
    {
      id: 'audit',
      group: 'planner',
      load: () => import('./panel'),
      template: () => html`<audit-panel></audit-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
