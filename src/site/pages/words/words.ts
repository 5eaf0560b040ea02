import type { zh } from './zh';

/** The shape of the words: what Chinese has, English must have. */
export type Words = Widen<typeof zh>;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };
