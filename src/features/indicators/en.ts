import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

/** The board of indicators. */
const indicators: Widen<typeof zh.indicators> = {
  title: 'Main indicators',
  titles: {
    title: 'Titles sought',
    lead: (count) =>
      `The ${count} titles or standings that the plan seeks; whether they were won can only be answered after it.`,
    levels: { national: 'national', provincial: 'provincial' },
  },
  lead: 'All of the plan’s table 1: baseline, target, and the change a year that leads from one to the other. Amounts, counts and ratios are given as growth a year; percentages and the index in points, since growth of a percentage would be misread. Each bar has a scale of its own: bars do not compare.',
  counts: {
    growth: (count) => `Annual growth: ${count}`,
    points: (count) => `Points per year: ${count}`,
    none: (count) => `Cannot be computed: ${count}`,
    binding: (count) => `Binding: ${count}`,
  },
  required: { up: 'Annual rise', down: 'Annual fall', growth: 'Annual growth' },
  stretch: 'stretch target',
  percentagePoints: (value) => `${value} percentage points`,
  indexPoints: (value) => `${value} points`,
  percent: (value) => `${value}%`,
  none: {
    words: 'The plan only says “meet the task set by the province”: there is no number to compute with.',
    baseline: 'The plan gives no baseline, so the change a year cannot be computed.',
    growth: 'The baseline is zero: there is no rate of growth.',
  },
  bar: (from, year, to) => `${from} in ${year}, target ${to} in 2025`,
  path: 'Progress',
  pathOf: (name) => `Progress: ${name}`,
  register: (count) =>
    `Beside table 1 and annex 1 the text has ${count} more targets: here with the plan’s own verb, what kind of number each is, and what chapter 1 says there was.`,
  print: 'Print',
};

export const pages: Widen<typeof zhPages> = {
  indicators: { tab: 'Indicators', title: 'The 20 indicators' },
};

export const messages: Widen<typeof zh> = { indicators };
