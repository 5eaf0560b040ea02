import { html } from 'lit';
import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'scenario',
  slice,
  pages: [
    {
      id: 'what-if',
      group: 'planner',
      wide: true,
      load: () => import('./panel'),
      template: ({ app, printed }) => html`<scenario-panel .app=${app} .printed=${printed}></scenario-panel>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
