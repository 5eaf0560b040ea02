import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'stories',
  slice,
  pages: [
    {
      id: 'stories',
      group: 'presenter',
      load: () => import('./panel'),
      template: ({ app }) => html`<stories-panel .app=${app}></stories-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
