import { usesAssumed } from '../figures';
import type { MeasureValue } from '../measures/measure-value';
import type { Bilingual } from '../schema/naming';
import type { AnyUnit } from '../units/shown-unit';

export type TextCell = {
  /** null: the plan says nothing. */
  readonly text: Bilingual | null;
  /** Ids of the citations that it rests on; empty where it is no statement of the plan. */
  readonly cites: readonly string[];
  /** Ids of the industries that the text names, in its order. */
  readonly industries?: readonly string[];
};

/** A number with its formula and its sources; `absent` says in words why there can be none, beyond a blank in the plan. */
export type NumberCell = MeasureValue & { readonly absent?: Bilingual };

export type Cell = TextCell | NumberCell;

/** A column of the table: what it is called, and what each row has in it. */
export type Column = {
  /** ASCII, permanent: links and GeoJSON files carry it. */
  readonly id: string;
  readonly kind: 'text' | 'number';
  readonly name: Bilingual;
  /** The year or the period, where a measure has one. */
  readonly when: Bilingual | null;
  /** null: no unit, or one of its own in each row. */
  readonly unit: Bilingual | null;
  /** The unit of derived numbers as they are stored; the plan's own figures carry theirs. */
  readonly storedIn: AnyUnit;
  /** Decimals of a number that we computed; the plan's own keep theirs. */
  readonly digits: number;
  readonly origin: 'plan' | 'derived';
  /** Shown unless the reader chooses otherwise. */
  readonly usual: boolean;
  readonly cell: (row: string) => Cell;
};

/** Whether a number is a what-if's, or rests on one. */
export function isAssumed(cell: Cell): boolean {
  return 'inputs' in cell && cell.value !== null && usesAssumed(cell);
}
