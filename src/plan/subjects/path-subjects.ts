import { type AnnexColumn, annexColumns } from '../annex-columns';
import type { CitedFigure } from '../cited-figure';
import { indicatorInputs } from '../figures';
import { annexFigure } from '../measures/annex-value';
import type { Plan } from '../plan';
import type { Area } from '../schema/area';
import type { Indicator } from '../schema/indicator';
import { baselineYear, targetYear } from '../years';
import type { PathSubject } from './path-subject';

/** Everything that can have a path: annex 1 for the city and each area, then table 1. */
export function pathSubjects(plan: Plan): PathSubject[] {
  return [
    ...[plan.municipality, ...plan.areas].flatMap((area) =>
      annexColumns.map((column) => annexSubject(area, column)),
    ),
    ...plan.indicators.map((indicator) => indicatorSubject(indicator, plan)),
  ];
}

/**
 * What a link's `path` names; where it names nothing, the output of the selected area. A feature that is
 * not an area stands for the area it lies in, and otherwise for the city.
 */
export function pathSubjectOf(plan: Plan, path: string | null, selected: string | null): PathSubject {
  const indicator = plan.indicators.find(({ id }) => id === path);
  if (indicator) return indicatorSubject(indicator, plan);
  const [id = '', name] = path?.includes('.') ? path.split('.') : [selected ?? ''];
  const column = annexColumns.find((each) => each === name) ?? 'output';
  return annexSubject(areaOf(plan, id), column);
}

function areaOf({ areas, entities, municipality }: Plan, id: string): Area {
  const record = entities.get(id)?.record;
  const host = record && 'area' in record ? record.area : id;
  return areas.find((area) => area.id === host) ?? municipality;
}

/** A column of annex 1 for an area or the city. */
export function annexSubject(area: Area, column: AnnexColumn): PathSubject {
  const target = annexFigure(area, column, targetYear);
  return {
    id: `${area.id}.${column}`,
    area,
    what: { column },
    measure: column,
    unit: target.figure.unit,
    baseline: annexFigure(area, column, baselineYear),
    target,
    stretch: null,
  };
}

/** Row 17 is the city's tax per mu of annex 1: one figure a year serves both. Rows 2 and 6 have the columns' ids. */
const columns: Readonly<Record<string, string>> = { 'tax-per-mu': 'tax_per_mu' };

/** An indicator of table 1, which is the city's. */
export function indicatorSubject(indicator: Indicator, { municipality }: Plan): PathSubject {
  const [baseline, target] = indicatorInputs(indicator) as [CitedFigure, CitedFigure];
  const { id, name, unit, stretch } = indicator;
  return {
    id,
    area: municipality,
    what: { indicator },
    measure: columns[id] ?? id,
    unit,
    baseline,
    target,
    stretch: stretch
      ? {
          label: {
            zh: `${name.zh}，${stretch.year}年力争`,
            en: `${name.en}, ${stretch.year}, stretch target`,
          },
          figure: stretch,
        }
      : null,
  };
}
