import { aroundNumber } from '../../i18n/around-number';
import type { Widen } from '../../i18n/widen';
import type { messages as zh } from './zh';

/** The legend of heights, and the two maps side by side. */
const height: Widen<typeof zh.height> = {
  proportional: 'Heights are in proportion to the values, from zero, and on one scale for all years.',
  target: (year) => `target of ${year}`,
  path: (year) => `${year} (derived)`,
  flat: 'Zero or less',
  picture: (highest) => `The tallest column stands for ${highest}; heights are in proportion, from zero.`,
  inside: (solid, around) => `The solid column is ${solid}, the translucent one around it the ${around}.`,
  swipe: 'Swipe between two maps',
  right: 'Right map',
  handle: 'Divider between the two maps',
  at: (percent, left, right) => `Left map ${percent}%: ${left}; right map: ${right}`,
  noMeasure: 'No measure',
  detail: (time, unit) => `${time} · ${unit}`,
};

/** Names, units and formulas of the measures. */
const measures: Widen<typeof zh.measures> = {
  names: {
    output: 'Gross industrial output',
    'output-growth': 'Annual output growth',
    'output-added': 'Output increase',
    'output-share': 'Share of the city’s output',
    'growth-share': 'Share of the city’s growth',
    firms: 'Industrial enterprises',
    'firms-added': 'Enterprises added',
    'output-per-firm': 'Output per enterprise',
    'tax-per-mu': 'Tax per mu',
    'tax-gap': 'Gap to the tax-per-mu target',
    'output-per-km2': 'Output per km²',
    'output-ahead': 'Output against the path',
  },
  notes: {
    output: 'Annex 1, industrial enterprises above designated size; 2021–2024: constant-growth path',
    'output-growth': 'Constant growth from 2020 that reaches the target of 2025',
    'output-added': 'Target of 2025 less 2020',
    'output-share': 'The area ÷ the ten areas together',
    'growth-share': 'The area’s output increase ÷ that of the ten areas',
    firms: 'Annex 1, industrial enterprises above designated size; 2021–2024: constant-growth path',
    'firms-added': 'Target of 2025 less 2020',
    'output-per-firm': 'Output ÷ industrial enterprises above designated size',
    'tax-per-mu': 'Annex 1, 2020; the plan sets the areas no target for 2025',
    'tax-gap': 'The city’s target for 2025 (CNY 300,000 per mu) less the area’s figure of 2020',
    'output-per-km2': 'Output ÷ the area’s whole extent as drawn, not its industrial land',
    'output-ahead': 'The figure you entered ÷ the constant-growth path − 1',
  },
  units: {
    亿元: 'CNY bn',
    家: 'enterprises',
    '万元/亩': 'CNY per mu',
    '%': '%',
    '%/年': '% a year',
    '亿元/家': 'CNY m per enterprise',
    '亿元/km²': 'CNY m per km²',
  },
  origin: { plan: 'plan', derived: 'derived' },
  better: { higher: 'higher is better', lower: 'lower is better' },
  times: { year: (year) => year, period: '2020–2025', baseline: '2020' },
  noFigure: 'no figure in the plan',
};

/** The thematic map: measure, year, classes, legend. */
const thematic: Widen<typeof zh.thematic> = {
  title: 'Thematic map',
  short: 'Thematic',
  closed: (measure, time) => `${measure}, ${time}`,
  measure: 'Measure',
  none: 'No thematic map',
  groups: { totals: 'Totals', pace: 'Growth and shares', intensity: 'Intensity', actuals: 'Actuals' },
  amount: (number, unit) => {
    const [before, after] = aroundNumber(unit);
    return `${before}${number}${after}`;
  },
  origin: { plan: 'plan', derived: 'derived', assumed: 'scenario' },
  detail: (amount, time, origin) => `${amount} · ${time} · ${origin}`,
  noFigureDetail: (measure, time) => `${measure}: no figure for ${time}`,
  drawing: 'Drawn as',
  drawings: { fill: 'Colour', symbols: 'Circles', columns: 'Columns' },
  totalWarning:
    'A total tends to grow with the size of its area, so colour misleads; a rate compares better.',
  offer: (measure) => `Show “${measure}”`,
  year: 'Year',
  yearText: (year, origin) => `${year} (${origin})`,
  yearOrigin: { baseline: 'baseline', path: 'constant-growth path, derived', target: 'target year' },
  play: 'Play the years',
  pause: 'Pause',
  nextYear: 'Next year',
  legend: (unit) => `Legend, in ${unit}`,
  count: 'Areas',
  classes: {
    only: 'all',
    below: (to) => `under ${to}`,
    between: (from, to) => `${from} to under ${to}`,
    above: (from) => `${from} and over`,
  },
  classLabel: (range, unit, count) => `${range} (${unit}), areas: ${count}`,
  noFigure: 'no figure',
  noFigureLabel: (count) => `No figure, areas: ${count}`,
  noValues: 'No area has a figure for this year.',
  noActuals: 'Enter actual figures on the Progress page first; then there is something to draw.',
  areas: (names) => names.join(', ') || 'No area is in this class',
  pointAtClass: 'Point at a class to see its areas; press it to keep them.',
  circles: 'Circles are as large in area as the values, on one scale for all years.',
  circlesBelow: 'Hollow: below 0',
  settings: (method, count) => `Classes: ${method}, ${count}`,
  method: 'Method',
  methods: { quantile: 'quantiles', equal: 'equal intervals', natural: 'natural breaks', own: 'your own' },
  methodNotes: {
    quantile: 'About as many areas in each class.',
    equal: 'The same span of values in each class.',
    natural: 'Alike within a class, far apart between classes.',
    own: 'With breaks of your own.',
  },
  sharedBreaks: 'All years share these breaks, so that they compare; this year leaves a class empty.',
  classCount: 'Classes',
  palette: 'Colours',
  palettes: { sequential: 'low to high', diverging: 'two sides of a midpoint' },
  midpointCity: (amount, time) => `Midpoint: the city’s ${amount} (${time})`,
  midpointZero: 'Midpoint: 0, exactly on the path',
  allYears: 'Breaks come from the values of all years, so that colours compare.',
  ownBreaks: (unit) => `Breaks, in ${unit}`,
  ownBreaksHint: 'Two to six rising numbers separated by commas or spaces; no thousands commas.',
  apply: 'Apply',
  breakProblems: {
    'no-number': (word) => `“${word}” is not a number.`,
    'too-few': () => 'Give at least two breaks.',
    'too-many': () => 'Give at most six breaks.',
    'not-rising': () => 'Breaks have to rise, none twice; leave out thousands commas.',
  },
};

export const messages: Widen<typeof zh> = { height, measures, thematic };
