import { annexColumns } from '../annex-columns';
import type { Plan } from '../plan';
import type { Area } from '../schema/area';
import { annexSubject } from './annex-subject';
import { indicatorSubject } from './indicator-subject';
import type { PathSubject } from './path-subject';

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
