import { outerBorder } from '../../../geometry/outer-border';
import { memoize } from '../../../plan/memoize';

/** The border of all areas together. */
export const cityBorder = memoize(outerBorder);
