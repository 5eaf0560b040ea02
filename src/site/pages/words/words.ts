import type { Widen } from '../../../i18n/widen';
import type { zh } from './zh';

/** The shape of the words: what Chinese has, English must have. */
export type Words = Widen<typeof zh>;
