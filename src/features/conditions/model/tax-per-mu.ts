import type { Plan } from '../../../plan/plan';

/** A reader's land and tax, set against what the plan reports and wants; a row is missing where the plan gives no figure. */
export type TaxPerMu = {
  /** 万元 per mu: the reader's tax by the reader's land. */
  readonly own: number;
  readonly rows: readonly {
    readonly id: 'area' | 'city' | 'target';
    /** 万元 per mu. */
    readonly value: number;
    /** Id of a citation. */
    readonly cite: string;
    /** 万元 a year that the reader's land would have to bring at that rate. */
    readonly needed: number;
  }[];
};

/** `land` in mu, `tax` in 万元 a year; null where either is no positive number. */
export function taxPerMu(
  { municipality, areas }: Plan,
  area: string | null,
  land: number,
  tax: number,
): TaxPerMu | null {
  if (!(land > 0 && tax >= 0 && Number.isFinite(land) && Number.isFinite(tax))) return null;
  const figures = [
    ['area', areas.find(({ id }) => id === area)?.figures.tax_per_mu_2020],
    ['city', municipality.figures.tax_per_mu_2020],
    ['target', municipality.figures.tax_per_mu_2025],
  ] as const;
  return {
    own: tax / land,
    rows: figures.flatMap(([id, figure]) => {
      const value = figure?.value ?? null;
      return figure === undefined || value === null
        ? []
        : [{ id, value, cite: figure.cite, needed: value * land }];
    }),
  };
}
