import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

/** Areas side by side. */
const compare: Widen<typeof zh.compare> = {
  title: 'Compare areas',
  heading: (names) => `Compare ${names}`,
  lead: 'The bars of a measure share one scale. Differences are to the first area (the base); ranks are among the ten areas, from the highest number. We derived differences and ranks.',
  add: 'Add an area',
  choose: 'choose…',
  addSelected: (name) => `Add ${name}, which is selected`,
  full: (most) => `There are ${most} already; remove one first.`,
  oneMore: 'Add one more area to see the difference.',
  base: 'base',
  sources: 'Sources',
  derivedNote:
    'Measures marked as derived are computed by this atlas from these figures; the formulas are in the atlas.',
  left: (name) => `Move ${name} one column to the left`,
  right: (name) => `Move ${name} one column to the right`,
  remove: (name) => `Remove ${name}`,
  clear: 'Remove all',
  print: 'Print',
  rank: (place) => `no. ${place}`,
  rankLabel: (place, of) => `number ${place} of the ${of} areas with a figure`,
  differenceLabel: (name) => `against ${name}: `,
  same: 'the same',
  points: (difference) => `${difference} points`,
  percent: (percent) => `${percent}%`,
  platforms: 'Industrial platforms',
  industries: 'Industries the plan names',
  shared: 'shared',
  none: 'none',
  empty: 'Put two to four areas side by side, measure by measure: add them above, or tick them in the table.',
  suggestion: (fastest, high, slowest, low) =>
    `You could begin with ${fastest}, whose output has to grow fastest (${high}% a year), and ${slowest}, the slowest (${low}% a year).`,
  suggested: (fastest, slowest) => `Compare ${fastest} and ${slowest}`,
  openTable: 'Open the table',
};

export const pages: Widen<typeof zhPages> = {
  compare: { tab: 'Compare', title: 'Areas compared' },
};

export const messages: Widen<typeof zh> = { compare };
