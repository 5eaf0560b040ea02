import type { SearchKind } from './search-document';

/** What comes first among equals: places with figures, then what they are for, then figures. */
export const kindOrder: readonly SearchKind[] = [
  'municipality',
  'area',
  'platform',
  'city',
  'corridor',
  'belt',
  'industry',
  'segment',
  'term',
  'indicator',
  'target',
  'place',
  'axis',
];
