import type { Widen } from '../../i18n/widen';
import type { messages as zh } from './zh';

const search: Widen<typeof zh.search> = {
  title: 'Search',
  shortcut: 'Search (press /)',
  placeholder: 'Places, industries, products',
  close: 'Close the search',
  empty: 'Clear the field',
  failed: 'The synonyms and pinyin could not be loaded. Check the network and try again.',
  loading: 'Getting the search ready …',
  results: 'Search results',
  groups: {
    areas: 'Areas',
    platforms: 'Industrial platforms',
    cities: 'Innovation cities',
    layout: 'Corridor and belts',
    topics: 'Industries and segments',
    terms: 'Products and technologies',
    indicators: 'Indicators',
    targets: 'Targets of the actions',
    places: 'Supporting places',
    bodies: 'Firms and bodies',
    paragraphs: 'Paragraphs of the plan',
  },
  industry: 'Industry',
  indicator: 'Indicator of table 1',
  target: 'Target for 2025',
  paragraph: 'Paragraph',
  body: 'named in the plan',
  mentions: 'names',
  some: (shown, count) => `first ${shown} of ${count}`,
  found: (count) => (count === '1' ? '1 result' : `${count} results`),
  none: (text) => `Nothing found for “${text}”.`,
  tryThis: 'What you can type:',
  hints: [
    'A name in the plan, or a part of it: Yiwu, innovation city, vacuum cup',
    'Chinese, pinyin or initials, with tones or without: 兰溪, lanxi, gm',
    'A common word: optical film, EV, garden machinery',
  ],
  also: 'means the same as',
  matchGroup: 'Site selection',
  match: (text) => `Which platforms suit “${text}”`,
  recent: 'Recent searches',
  recentNote: 'kept on this device only',
  forget: 'Clear',
};

export const messages: Widen<typeof zh> = { search };
