import type { Citation } from '../../plan/schema/citation';

/** A numbered note of a sheet. */
export type Note =
  /** A row of a table or a paragraph of the plan, with the words cited from it. */
  | {
      readonly kind: 'source';
      readonly number: number;
      /** Citations of one place. Their words are printed, unless they stand in full where the number stands. */
      readonly citations: readonly { readonly citation: Citation; readonly printed: boolean }[];
    }
  /** How a number was computed, and the notes of what it was computed from. */
  | {
      readonly kind: 'derived';
      readonly number: number;
      readonly formula: string;
      readonly from: readonly number[];
    };
