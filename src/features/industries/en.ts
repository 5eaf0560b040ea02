import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

const features = (n: number) => `${n} ${n === 1 ? 'feature' : 'features'}`;

/** The industry explorer. */
const industries: Widen<typeof zh.industries> = {
  title: 'Industries',
  open: 'Open the industries and see who is to do what',
  lead: 'The plan’s “2+4+N” system: 2 traditional strengths, 4 emerging industries and N frontier fields, in 32 segments. A name leads to its target, what the plan wants of it, its products and where it is named; the funnel puts it on the map.',
  matrix: 'See who names which industry (overlap matrix)',
  picture: 'The targets for output in 2025, in proportion',
  pictureNote: (city) =>
    `The whole is the city’s target of CNY ${city} bn, output of industrial enterprises above designated size; each part is as large as its target. Figures in CNY bn.`,
  rest: 'All other industries',
  restValue: (value) => `at most ${value}`,
  restNote: (n, value) =>
    `All ${n} targets are “at least” or “more than”: they leave at most CNY ${value} bn for all other industries (derived).`,
  restPlain: (n, value) => `The ${n} targets leave CNY ${value} bn for all other industries (derived).`,
  exceeds: 'The targets add up to more than the city’s: there is no rest to draw.',
  without: (names) => `Without a target for output, and so without an area: ${names}.`,
  target: '2025 target',
  targetWhat: 'target for output of industrial enterprises above designated size in 2025',
  noTarget: 'the plan sets none',
  noSegmentTarget: (industry) => `The plan sets none for a segment; its industry, ${industry}:`,
  growth: 'Annual growth',
  noGrowth: 'cannot be computed: the plan gives no figure of 2020 for an industry',
  tree: 'Industries and segments',
  openAll: 'Expand all',
  closeAll: 'Collapse all',
  show: (name) => `${name}: segments`,
  onMap: (name) => `Highlight on the map: ${name}`,
  namedBy: (n) => (n === 0 ? 'named by none' : `named by ${features(n)}`),
  namedBoth: (itself, parent) =>
    itself === 0
      ? `named by none; its industry by ${features(parent)}`
      : `named by ${features(itself)}, only its industry by ${parent} more`,
  crumbs: 'Where you are',
  group: 'Group',
  industry: 'Industry',
  source: 'See',
  segmentOf: 'Segment',
  segments: 'Segments',
  wants: 'What the plan wants',
  wantsNothing: 'The plan says nothing of it as a whole: see its segments.',
  terms: 'Products and technologies',
  termsNote: 'Words of the plan’s paragraph, in our translation.',
  who: 'Who names it',
  whoSegment: 'Who names it or its industry',
  nobody: 'No platform, city, area or belt names it.',
  showOnMap: 'Show on the map',
  hideOnMap: 'Remove from the map',
  match: 'Find matching platforms',
  compare: 'Compare the platforms that name it',
  kinds: {
    platform: 'Platforms',
    city: 'Innovation cities',
    area: 'Areas',
    belt: 'Belts',
    corridor: 'The corridor',
    municipality: 'The whole city',
    axis: 'Axes',
    place: 'Supporting places',
  },
  ways: {
    itself: 'names it',
    parent: (industry) => `names only its industry, ${industry}`,
    beside: (industry, others) => `names its industry, ${industry}, only by way of ${others}`,
  },
  grade: (grade) => `Verb: ${grade}`,
};

export const pages: Widen<typeof zhPages> = {
  industries: { tab: 'Industries', title: 'The 2+4+N industries' },
};

export const messages: Widen<typeof zh> = { industries };
