import type { zh } from './zh';

/** The shape of the messages: what Chinese has, every language must have. */
export type Messages = Widen<typeof zh>;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };
