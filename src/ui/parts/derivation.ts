import type { Figure } from '../../plan/schema/figure';

/** A number that we computed, with all that a reader needs to compute it again. */
export type Derivation = {
  /** The result, written out. */
  readonly value: string;
  /** The formula with its numbers, ending in the result. */
  readonly formula: string;
  readonly inputs: readonly DerivationInput[];
};

export type DerivationInput = { readonly label: string; readonly figure: Figure };
