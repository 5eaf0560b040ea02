import type { IndexName } from './index-entry';
import type { SearchDocument, SearchKind } from './search-document';

const groups = {
  municipality: 'areas',
  area: 'areas',
  platform: 'platforms',
  city: 'cities',
  corridor: 'layout',
  belt: 'layout',
  axis: 'layout',
  industry: 'topics',
  segment: 'topics',
  term: 'terms',
  indicator: 'indicators',
  target: 'targets',
  place: 'places',
  body: 'bodies',
  title: 'titles',
  restriction: 'restrictions',
  condition: 'conditions',
  paragraph: 'paragraphs',
} as const satisfies Record<SearchKind, string>;

/** A heading that results stand under. */
export type SearchGroup = (typeof groups)[SearchKind];

/** The heading of a kind. */
export function searchGroup(kind: SearchKind): SearchGroup {
  return groups[kind];
}

/** Parts of a text to mark: positions of their first characters, and of the ones after their last. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** A text with the parts of it that answer the query. */
export type Marked = { readonly text: string; readonly ranges: Ranges };

/** One thing found. */
export type SearchResult = {
  readonly document: SearchDocument;
  /** 1: it is called just that. */
  readonly score: number;
  readonly name: { readonly zh: Marked; readonly en: Marked };
  /** The word that answers where neither name does, and what it is to the document. */
  readonly also: (Marked & Pick<IndexName, 'source'>) | null;
  /** Where the plan says it: the quotation and, where there is one, our translation. */
  readonly passage: {
    readonly cite: string | null;
    readonly section: string;
    readonly zh: Marked;
    readonly en: Marked | null;
  } | null;
};

/** All that was found, the group with the best result first. */
export type SearchFound = {
  readonly groups: readonly {
    readonly group: SearchGroup;
    /** The best of them. */
    readonly results: readonly SearchResult[];
    /** How many there are. */
    readonly count: number;
  }[];
  /** What to match platforms with, where what was typed means an industry, a segment or a product; otherwise null. */
  readonly topic: { readonly zh: string; readonly en: string } | null;
  /** What was looked for instead, where what was typed is misspelt and stands nowhere; otherwise null. */
  readonly corrected: string | null;
};
