import type { CitedFigure } from '../cited-figure';
import type { Area } from '../schema/area';
import type { Bilingual } from '../schema/bilingual';
import type { baselineYear, targetYear } from '../years';

const names: Readonly<Record<'output' | 'firms' | 'tax_per_mu', Bilingual>> = {
  output: { zh: '规上工业总产值', en: 'output of firms above designated size' },
  firms: { zh: '规上工业企业', en: 'firms above designated size' },
  tax_per_mu: { zh: '规上工业亩均税收', en: 'tax per mu of firms above designated size' },
};

/** A cell of annex 1, labelled with area, column and year. */
export function annexFigure(
  { name, figures }: Area,
  column: keyof typeof names,
  year: typeof baselineYear | typeof targetYear,
): CitedFigure {
  return {
    label: {
      zh: `${name.zh}，${names[column].zh}，${year}年`,
      en: `${name.en}, ${names[column].en}, ${year}`,
    },
    figure: figures[`${column}_${year}`],
  };
}
