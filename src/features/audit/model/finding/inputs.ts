import type { CitedFigure } from '../../../../plan/cited-figure';
import type { Plan } from '../../../../plan/plan';
import type { Area } from '../../../../plan/schema/area';
import type { Indicator } from '../../../../plan/schema/indicator';
import { datedFigure } from '../../../../plan/targets';

type Column = keyof Area['figures'];

const output = { zh: '规上工业总产值', en: 'output of industrial enterprises above designated size' };
const firms = { zh: '规上工业企业数', en: 'industrial enterprises above designated size' };
const tax = { zh: '规上工业亩均税收', en: 'tax per mu of industrial enterprises above designated size' };
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

/**
 * A fact's figure as an input of a finding: that of a year, or its first where none is named. Null where the
 * plan reports none.
 */
export function factFigure({ facts }: Plan, id: string, year?: number): CitedFigure | null {
  const fact = facts.get(id);
  const figure = fact?.figures.find((each) => year === undefined || each.year === year);
  if (!fact || !figure) return null;
  const { name, since } = fact;
  const label =
    since === undefined ? { zh: `${name.zh}，${figure.year}年`, en: `${name.en}, ${figure.year}` } : name;
  return { label, figure };
}

/** A target of the text as an input of a finding; null where it is not one number of one year. */
export function targetInput({ targets }: Plan, id: string): CitedFigure | null {
  const target = targets.find((each) => each.id === id);
  const figure = target ? datedFigure(target) : null;
  if (!target || !figure) return null;
  const { name } = target;
  return {
    label: {
      zh: `${name.zh}，${figure.year}年目标`,
      en: `${name.en}, target for ${figure.year}`,
    },
    figure,
  };
}

/** The target of a row of table 1 as an input of a finding; none where the row is missing. */
export function rowTarget(row: Indicator | undefined): CitedFigure[] {
  if (!row) return [];
  const { number, name, target } = row;
  return [
    { label: { zh: `指标${number}：${name.zh}`, en: `Indicator ${number}: ${name.en}` }, figure: target },
  ];
}
