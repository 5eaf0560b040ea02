import type { Widen } from '../../i18n/widen';
import type { messages as zh } from './zh';

const many = (one: string, several: string) => (n: number) => `${n} ${n === 1 ? one : several}`;

/** The filter on the map. */
const filter: Widen<typeof zh.filter> = {
  title: 'Filter by industry',
  closed: (count) => `Filter (${count})`,
  intro:
    'Choose an industry: the map keeps the platforms, cities and areas that name it, coloured by how strongly the plan asks, and the rest steps back.',
  add: 'Add a condition',
  choose: 'Industry, category, area…',
  whole: (industry) => `${industry} (the whole industry)`,
  parts: {
    topics: 'Industry',
    categories: 'Category of platform',
    statuses: 'Status of platform',
    areas: 'Located in',
    within: 'Within corridor or belt',
  },
  statuses: { established: 'no status noted', creating: 'in preparation' },
  conditions: 'Filter in force',
  remove: (name) => `Remove the condition ${name}`,
  clear: 'Clear all',
  mode: 'Of several industries',
  modes: { any: 'any one', all: 'all of them' },
  counts: {
    platform: many('platform', 'platforms'),
    city: many('city', 'cities'),
    area: many('area', 'areas'),
    belt: many('belt', 'belts'),
    corridor: () => 'the corridor',
    place: many('supporting place', 'supporting places'),
  },
  one: (features, topic) => `${topic}: named by ${features}.`,
  any: (features) => `At least one of the industries: named by ${features}.`,
  all: (features) => `All of the industries: named by ${features}.`,
  meets: (features) => `Meeting the conditions: ${features}.`,
  none: 'Nothing meets all conditions.',
  legend: 'How strongly the plan asks',
  legendCount: 'Number',
  legendNote:
    'The stronger the verb, the stronger the colour and the wider the edge or ring. Features that name only the industry above count too.',
  named: 'Named, without a graded verb',
  openIndustries: 'Open the industries',
};

export const messages: Widen<typeof zh> = { filter };
