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
        html`<printout-panel .entity=${entity} .scenario=${app.scenario} .site=${site}></printout-panel>`,
    },
    {
      id: 'list-sheet',
      group: 'investor',
      untabbed: true,
      wide: true,
      paper: true,
      load: () => import('./shortlist-printout'),
      template: ({ app, site }) => html`<shortlist-printout .app=${app} .site=${site}></shortlist-printout>`,
    },
  ],
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
