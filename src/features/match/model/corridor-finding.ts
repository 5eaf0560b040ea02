import { areasOfEntity } from '../../../plan/filter/areas-of-entity';
import type { Plan } from '../../../plan/plan';
import type { Candidate } from './candidate';
import type { WishFinding } from './wish-finding';

/** Whether its area is a member of the corridor; half where only one of its blocks lies in a member. */
export function corridorFinding({ layout }: Plan, candidate: Candidate): WishFinding {
  const areas = areasOfEntity(candidate);
  const inside = areas.filter((id) => layout.corridor.members.includes(id));
  const met = inside.includes(candidate.record.area) ? 'full' : inside.length > 0 ? 'half' : 'none';
  return { met, best: met, detail: { kind: 'corridor', areas, inside } };
}
