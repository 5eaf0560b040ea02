/** Words that mean the same to an investor, and what the plan calls it. Our own list, not the plan's. */
export type Synonyms = {
  /** In any language, as people write them. */
  readonly words: readonly string[];
  /** The plan's own words for it: found in the plan's text. */
  readonly plan: readonly string[];
  /** Ids of the industries and segments it belongs to. */
  readonly topics: readonly string[];
};

/** What search and matching need beside the plan: fetched when first wanted. */
export type Lexicon = {
  readonly synonyms: readonly Synonyms[];
  /** Chinese name → its syllables without tones, separated by spaces; `geo/build` writes it. */
  readonly pinyin: Readonly<Record<string, string>>;
};
