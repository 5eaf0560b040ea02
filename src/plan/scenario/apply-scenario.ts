import type { Plan } from '../plan';
import type { Area } from '../schema/area';
import type { Figure } from '../schema/figure';
import { type AssumedColumn, assumedColumns, type Scenario } from './scenario';

/**
 * The plan with the what-if's targets in place of its own, marked `assumed`; everything computed from it
 * follows. The city's own row stays as printed, so that the audit can hold the areas' new sum against it.
 * The plan itself where nothing is assumed.
 */
export function applyScenario(plan: Plan, scenario: Scenario): Plan {
  const areas = plan.areas.map((area) => changed(area, scenario[area.id] ?? {}));
  if (areas.every((area, index) => area === plan.areas[index])) return plan;
  const byId = new Map(areas.map((area) => [area.id, area]));
  const entities = new Map(
    [...plan.entities].map(([id, entity]) => {
      const record = entity.kind === 'area' ? byId.get(id) : undefined;
      return [id, entity.kind === 'area' && record ? { ...entity, record } : entity] as const;
    }),
  );
  return Object.freeze({ ...plan, areas, entities });
}

function changed(area: Area, assumed: Scenario[string]): Area {
  const entries = assumedColumns.flatMap((column): [`${AssumedColumn}_2025`, Figure][] => {
    const value = assumed[column];
    const key = `${column}_2025` as const;
    if (value === undefined || value === area.figures[key].value) return [];
    return [[key, { ...area.figures[key], value, qualifiers: [], assumed: true }]];
  });
  if (entries.length === 0) return area;
  return { ...area, figures: { ...area.figures, ...Object.fromEntries(entries) } };
}

/** The what-if with one target changed; null leaves the plan's own in place. */
export function withTarget(
  scenario: Scenario,
  area: string,
  column: AssumedColumn,
  value: number | null,
): Scenario {
  const { [column]: _, ...rest } = scenario[area] ?? {};
  const targets = value === null ? rest : { ...rest, [column]: value };
  const { [area]: __, ...others } = scenario;
  return Object.keys(targets).length === 0 ? others : { ...others, [area]: targets };
}

/** How many targets of a plan are assumed. */
export function changedTargets({ areas }: Plan): number {
  const targets = areas.flatMap(({ figures }): Figure[] =>
    assumedColumns.map((column) => figures[`${column}_2025`]),
  );
  return targets.filter(({ assumed }) => assumed).length;
}
