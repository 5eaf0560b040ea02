import { html } from 'lit';
import type { Feature } from '../../ui/feature';

declare module '../../state/app-state' {
  interface Pages {
    sheet: true;
    'list-sheet': true;
  }
}

export const feature = {
  id: 'printout',
  pages: [
    {
      id: 'sheet',
      group: 'card',
      untabbed: true,
      wide: true,
      paper: true,
      aboutSelection: true,
      load: () => import('./panel'),
      template: ({ app, entity, site }) =>
        html`<sheet-panel .entity=${entity} .scenario=${app.scenario} .site=${site}></sheet-panel>`,
    },
    {
      id: 'list-sheet',
      group: 'investor',
      untabbed: true,
      wide: true,
      paper: true,
      load: () => import('./list-sheet-panel'),
      template: ({ app, site }) => html`<list-sheet-panel .app=${app} .site=${site}></list-sheet-panel>`,
    },
  ],
  words: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
