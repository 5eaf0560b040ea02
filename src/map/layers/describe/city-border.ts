import { outerBorder } from '../../../geometry/outer-border';
import { once } from './once';

/** The border of all areas together. */
export const cityBorder = once(outerBorder);
