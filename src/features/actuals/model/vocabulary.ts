import { annexColumns } from '../../../plan/annex-columns';
import type { Plan } from '../../../plan/plan';
import type { Area } from '../../../plan/schema/area';
import type { Unit } from '../../../plan/schema/figure';
import { annexSubject, indicatorSubject } from '../../../plan/subjects/path-subjects';
import { commonForm, plain } from './cell-text';

/** The names that a pasted table may use. */
export type Vocabulary = {
  readonly areas: ReadonlyMap<string, string>;
  readonly measures: ReadonlyMap<string, EnteredMeasure>;
};

/** The names of areas and measures of a plan. */
export function vocabularyOf(plan: Plan): Vocabulary {
  return { areas: areaNames(plan), measures: measureNames(plan) };
}

/** Forms in use that do not follow from the plan's names. */
const others: Readonly<Record<string, readonly string[]>> = {
  jinhua: ['全市', '金华全市', '全市合计', 'whole city', 'the city'],
  'jinhua-edz': [
    '金华经济技术开发区',
    '金华经济开发区',
    '金华经开区',
    '经济技术开发区',
    '经开区',
    '金开区',
    '市开发区',
    'Development Zone',
    'Jinhua Development Zone',
    'Jinhua ETDZ',
    'Jinhua Economic and Technological Development Zone',
  ],
  jindong: ['金东区', '金东', '金义新区', 'Jinyi', 'Jinyi New Area'],
};

/** The names of the city and the areas, in the plan's forms and in short ones, as `plain` has them → id. */
function areaNames({ municipality, areas }: Plan): ReadonlyMap<string, string> {
  return new Map(
    [municipality, ...areas].flatMap((area) => formsOf(area).map((form) => [plain(form), area.id] as const)),
  );
}

function formsOf({ id, name, plan_name }: Area): string[] {
  return [
    ...[name.zh, plan_name].flatMap((form) => [form, form.replace(/(?<=^..)[市区县]$/, '')]),
    name.en,
    ...['', 'City', 'County', 'District'].map((level) => `${id} ${level}`),
    ...(others[id] ?? []),
  ];
}

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
function measureNames(plan: Plan): ReadonlyMap<string, EnteredMeasure> {
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
