import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

/** Platforms side by side. */
const platforms: Widen<typeof zh.platforms> = {
  title: 'Compare platforms',
  heading: (names) => `Compare ${names}`,
  lead: 'Up to four platforms: what the plan wants of each in its own words, category and role, the host area’s figures, and what is near. We derived the distances, which can only be ranges.',
  add: 'Add a platform',
  oneMore: 'Add one more platform to see what they share.',
  empty:
    'Put two to four platforms side by side: add them above, or take the first ones over from the page “Find matching platforms”.',
  suggested: 'Compare the national high-tech park and the two cores',
  toMatch: 'Find matching platforms',
  groups: {
    kind: 'In short',
    industries: 'Industry orientation',
    host: 'The host area’s figures (not the platform’s own)',
    nearest: 'Nearest',
    keep: 'Shortlist',
  },
  rows: {
    category: 'Category',
    role: 'Role',
    area: 'Located in',
    corridor: 'Corridor, belts',
    blocks: 'Blocks',
    geometry: 'Place',
  },
  differs: 'differ',
  alike: 'alike',
  notNamed: 'not mentioned',
  phrases: (count) => `${count} phrases`,
  outside: 'in neither',
  noRole: 'none in the layout',
  nearer: 'surely nearer',
  compareThis: 'Add to the comparison of platforms',
};

export const pages: Widen<typeof zhPages> = {
  platforms: { tab: 'Platforms', title: 'Platforms compared' },
};

export const messages: Widen<typeof zh> = { platforms };
