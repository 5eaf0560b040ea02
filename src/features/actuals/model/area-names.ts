import type { Plan } from '../../../plan/plan';
import type { Area } from '../../../plan/schema/area';
import { plain } from './plain';

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
    'Jinhua ETDZ',
    'Jinhua Economic and Technological Development Zone',
  ],
  jindong: ['金东区', '金东', '金义新区', 'Jinyi', 'Jinyi New Area'],
};

/** The names of the city and the areas, in the plan's forms and in short ones, as `plain` has them → id. */
export function areaNames({ municipality, areas }: Plan): ReadonlyMap<string, string> {
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
