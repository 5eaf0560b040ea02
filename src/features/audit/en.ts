import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

/** The consistency check of the targets. */
const audit: Widen<typeof zh.audit> = {
  title: 'Consistency check',
  lead: 'Do the plan’s numbers fit together? Each finding below is computed here from the plan’s own figures; none is a statement of the plan.',
  open: 'Open the consistency check',
  openHint: 'Do the numbers fit together? Computed one by one',
  download: 'Download CSV',
  print: 'Print',
  whatIf: (count) =>
    `A scenario is in force: ${count} findings use its assumed figures in place of the plan’s, and are marked.`,
  assumed: 'Assumed figures',
  back: 'Back to the city’s card',
  status: { agrees: 'Agrees', differs: 'Differs', open: 'Cannot be checked', implied: 'Derived' },
  count: (status, count) => `${status}: ${count}`,
  formula: 'Formula',
  inputs: (count) => `The ${count} figures used`,
  features: 'Concerns',
};

export const pages: Widen<typeof zhPages> = {
  audit: { tab: 'Consistency', title: 'Consistency check' },
};

export const messages: Widen<typeof zh> = { audit };
