import type { AssumedColumn, Scenario } from './scenario';

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
