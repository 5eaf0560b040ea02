import type { Ask } from './ask';
import type { Candidate } from './candidate';
import type { Evidence } from './evidence';
import type { WishId } from './match-input';
import type { WishFinding } from './wish-finding';

/** All that speaks for a candidate, or does not, before anything is counted. */
export type Gathered = {
  readonly candidate: Candidate;
  readonly asked: readonly { readonly ask: Ask; readonly evidence: readonly Evidence[] }[];
  readonly wished: readonly { readonly wish: WishId; readonly finding: WishFinding }[];
};
