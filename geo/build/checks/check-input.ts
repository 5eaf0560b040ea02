import type { Synonyms } from '../../../src/plan/lexicon/lexicon';
import type { Pack } from '../../../src/plan/pack';
import type { Features, GeoFile } from '../../../src/plan/plan';
import type { Problem } from '../../../src/plan/plan-error';
import type { Controls } from './controls';

/** What every check reads. */
export type CheckInput = {
  pack: Pack;
  geo: Readonly<Record<GeoFile, Features>>;
  synonyms: readonly Synonyms[];
  /** The plan's text; null where it is not at hand, which leaves out the checks against it. */
  planText: string | null;
  controls: Controls;
};

/** One rule: a pure function that returns all problems it finds. */
export type Check = (input: CheckInput) => Problem[];
