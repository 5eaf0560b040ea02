/**
 * Columns that deck.gl draws, as plain data. A MapLibre `background` layer of the same id, never visible,
 * keeps their place among the other layers.
 */
export type DeckLayer = {
  readonly id: string;
  /** In metres on the ground. */
  readonly radius: number;
  /** 0 to 1. */
  readonly opacity: number;
  /** CSS colour of the fine ring around the top of each column. */
  readonly rim: string;
  readonly columns: readonly DeckColumn[];
};

/** `id` is the feature that a click on the column means; `at` degrees; `height` metres; `colour` CSS, tinted with `lit`. */
type DeckColumn = {
  readonly id: string;
  readonly at: readonly [number, number];
  readonly height: number;
  readonly colour: string;
  /** CSS colour that a quarter of it is mixed from, as under the pointer; null: none. */
  readonly lit: string | null;
};
