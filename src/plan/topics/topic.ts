import type { Industry, Segment } from '../schema/industry';

/** What an investor can ask for: an industry of the 2+4+N system, or one of its segments. Their ids differ. */
export type Topic =
  | { readonly kind: 'industry'; readonly id: string; readonly record: Industry; readonly industry: Industry }
  | { readonly kind: 'segment'; readonly id: string; readonly record: Segment; readonly industry: Industry };
