import { annexColumns } from '../../../plan/annex-columns';
import type { Plan } from '../../../plan/plan';
import type { Unit } from '../../../plan/schema/unit';
import { annexSubject } from '../../../plan/subjects/annex-subject';
import { indicatorSubject } from '../../../plan/subjects/indicator-subject';
import { commonForm } from './common-form';

/** What figures can be entered for. */
export type EnteredMeasure = {
  /** As an `Actual` has it. */
  readonly id: string;
  readonly unit: Unit;
  /** An indicator of table 1 that the areas do not have. */
  readonly cityOnly: boolean;
};

/** Names in use for the columns of annex 1, beside the indicators' own. */
const columnForms: Readonly<Record<(typeof annexColumns)[number], readonly string[]>> = {
  output: [
    '规上工业总产值',
    '工业总产值',
    '总产值',
    '规上工业产值',
    '工业产值',
    '规上产值',
    '产值',
    'output',
    'industrial output',
    'gross output',
    'gross industrial output',
    'output of firms above designated size',
  ],
  firms: [
    '规上工业企业',
    '规上工业企业数',
    '规上工业企业数量',
    '规上企业',
    '规上企业数',
    '工业企业数',
    '企业数',
    '企业数量',
    'firms',
    'industrial firms',
    'number of firms',
    'firms above designated size',
  ],
  tax_per_mu: ['规上工业亩均税收', '规上亩均税收', '亩均税收', 'tax per mu', 'tax_per_mu'],
};

/** The names of measures, as `commonForm` has them → what they name. */
export function measureNames(plan: Plan): ReadonlyMap<string, EnteredMeasure> {
  const indicators = plan.indicators.flatMap((indicator) => {
    const { measure: id, unit } = indicatorSubject(indicator, plan);
    const { zh, en } = indicator.name;
    const short = [zh.replace(/^规上工业/, ''), en.replace(/,? (?:of )?firms above designated size$/, '')];
    const measure = { id, unit, cityOnly: !annexColumns.some((column) => column === id) };
    return [zh, en, indicator.id, ...short].map((form) => [commonForm(form), measure] as const);
  });
  const columns = annexColumns.flatMap((id) => {
    const { unit } = annexSubject(plan.municipality, id);
    return columnForms[id].map((form) => [commonForm(form), { id, unit, cityOnly: false }] as const);
  });
  return new Map([...indicators, ...columns]);
}
