import type { Platform, PlatformCategory } from '../schema/platform';

/** What the map keeps; an empty list asks for nothing. A feature must meet every list that asks. */
export type Filter = {
  /** Ids of industries and segments. */
  readonly topics: readonly string[];
  /** Whether one of the topics is enough. */
  readonly mode: 'any' | 'all';
  readonly categories: readonly PlatformCategory[];
  readonly statuses: readonly Platform['status'][];
  /** Ids of host areas. */
  readonly areas: readonly string[];
  /** Ids of the corridor and belts whose areas it must lie in. */
  readonly within: readonly string[];
};

export const filterModes = ['any', 'all'] as const;

export const noFilter: Filter = Object.freeze({
  topics: Object.freeze([]),
  mode: 'any',
  categories: Object.freeze([]),
  statuses: Object.freeze([]),
  areas: Object.freeze([]),
  within: Object.freeze([]),
});
