import type { CitedFigure } from '../../../../plan/cited-figure';
import type { Area } from '../../../../plan/schema/area';

type Column = keyof Area['figures'];

const output = { zh: '规上工业总产值', en: 'output of firms above designated size' };
const firms = { zh: '规上工业企业数', en: 'firms above designated size' };
const tax = { zh: '规上工业亩均税收', en: 'tax per mu of firms above designated size' };
const names = {
  output_2020: output,
  output_2025: output,
  firms_2020: firms,
  firms_2025: firms,
  tax_per_mu_2020: tax,
  tax_per_mu_2025: tax,
} as const satisfies Record<Column, unknown>;

/** Figures of annex 1 as inputs of a finding, row by row. */
export function annexInputs(rows: readonly Area[], ...columns: readonly Column[]): CitedFigure[] {
  return rows.flatMap(({ name, figures }) =>
    columns.map((column) => ({
      label: {
        zh: `${name.zh}${figures[column].year}年${names[column].zh}`,
        en: `${name.en}, ${names[column].en} in ${figures[column].year}`,
      },
      figure: figures[column],
    })),
  );
}
