import type { Widen } from './widen';
import type { zh } from './zh';

/** The shape of the messages: what Chinese has, every language must have. */
export type Messages = Widen<typeof zh>;
