import type { Plan } from '../../plan/plan';
import type { Citation } from '../../plan/schema/citation';

type Source = { citation: Citation; printed: boolean };
type Entry = { citations: Map<string, Source> } | { formula: string; from: readonly number[] };

/** Numbers what a sheet cites and computes, in the order of asking: one number for each row, paragraph and formula. */
export class NoteRegister {
  readonly #entries = new Map<string, Entry>();

  constructor(private readonly plan: Pick<Plan, 'citations'>) {}

  /** The number of a citation's place; null for an unknown one. `printed`: its words stand where the number stands. */
  source(cite: string, printed: boolean): number | null {
    const citation = this.plan.citations.get(cite);
    if (!citation) return null;
    const { section, locator } = citation;
    const key = `${section} ${locator.kind === 'cell' ? `row ${locator.row}` : `¶ ${locator.paragraph}`}`;
    const entry = this.#entries.get(key) ?? { citations: new Map<string, Source>() };
    this.#entries.set(key, entry);
    if ('citations' in entry) {
      const before = entry.citations.get(cite);
      entry.citations.set(cite, { citation, printed: printed && (before?.printed ?? true) });
    }
    return this.#numberOf(key);
  }

  /** The number of a formula; what it is computed from gets numbers behind it. */
  derived(formula: string, cites: readonly string[]): number {
    const key = `= ${formula}`;
    if (!this.#entries.has(key)) {
      this.#entries.set(key, { formula, from: [] });
      const from = cites.map((cite) => this.source(cite, false)).filter((number) => number !== null);
      this.#entries.set(key, { formula, from: [...new Set(from)] });
    }
    return this.#numberOf(key);
  }

  get notes(): readonly Note[] {
    return [...this.#entries.values()].map((entry, index): Note => {
      const number = index + 1;
      if ('formula' in entry) return { kind: 'derived', number, ...entry };
      return { kind: 'source', number, citations: [...entry.citations.values()] };
    });
  }

  #numberOf(key: string): number {
    return [...this.#entries.keys()].indexOf(key) + 1;
  }
}

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
