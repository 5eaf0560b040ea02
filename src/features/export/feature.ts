import { html } from 'lit';
import type { Feature } from '../../ui/feature';

declare module '../../state/app-state' {
  interface Pages {
    export: true;
  }
}

export const feature = {
  id: 'export',
  pages: [
    {
      id: 'export',
      group: 'presenter',
      load: () => import('./panel'),
      template: ({ app, site }) => html`<export-panel .app=${app} .site=${site}></export-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
