import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

/** The audit of the targets. */
const audit: Widen<typeof zh.audit> = {
  title: 'Audit of the targets',
  lead: 'Do the plan’s numbers fit together? Each finding below is computed here from the plan’s own figures; none is a statement of the plan.',
  open: 'Open the audit of the targets',
  openHint: 'Do the numbers fit together? Computed one by one',
  download: 'Download CSV',
  print: 'Print',
  whatIf: (count) =>
    `A what-if is in force: ${count} findings use its assumed figures in place of the plan’s, and are marked.`,
  assumed: 'Assumed figures',
  back: 'Back to the city’s card',
  status: { agrees: 'Agrees', differs: 'Differs', open: 'Cannot be checked', implied: 'Derived' },
  count: (status, count) => `${status}: ${count}`,
  formula: 'Formula',
  inputs: (count) => `The ${count} figures used`,
  features: 'Concerns',
};

export const pages: Widen<typeof zhPages> = {
  audit: { tab: 'Audit', title: 'Audit of the targets' },
};

export const messages: Widen<typeof zh> = { audit };
