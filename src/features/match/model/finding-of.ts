import { nearestTo } from '../../../geometry/nearest-facility';
import { areasOfEntity } from '../../../plan/entities-within';
import { measures } from '../../../plan/measures/measures';
import type { FindNearest } from '../../../plan/nearest/facility';
import type { Plan } from '../../../plan/plan';
import type { PlatformCategory } from '../../../plan/schema/platform';
import { baselineYear } from '../../../plan/years';
import { type CriterionFinding, type NearCriterion, thresholds } from './criterion-finding';
import type { Candidate } from './evidence';
import type { CriterionId } from './match-input';
import type { Met } from './points';
import type { Wishes } from './wishes';

/** What a criterion finds with a candidate. */
export function findingOf(
  plan: Plan,
  nearest: FindNearest,
  wishes: Wishes,
  criterion: CriterionId,
  candidate: Candidate,
): CriterionFinding {
  switch (criterion) {
    case 'area':
      return areaFinding(wishes, candidate);
    case 'within':
      return withinFinding(plan, wishes, candidate);
    case 'national':
    case 'provincial':
    case 'wanmu':
      return categoryFinding(plan, criterion, candidate);
    case 'growth':
    case 'tax':
      return figureFinding(plan, criterion, candidate);
    case 'corridor':
      return corridorFinding(plan, candidate);
    default:
      return distanceFinding(nearest, criterion, candidate);
  }
}

const wanted: Readonly<Record<'national' | 'provincial' | 'wanmu', readonly PlatformCategory[]>> = {
  national: ['national-hitech', 'national-etdz'],
  provincial: ['provincial-zone'],
  wanmu: ['provincial-wanmu'],
};

/** Whether a platform is of a category: half while it is being created, or where only a park within it is a 万亩千亿 one. */
function categoryFinding(
  { citations }: Plan,
  criterion: keyof typeof wanted,
  candidate: Candidate,
): CriterionFinding {
  if (candidate.kind === 'city')
    return { met: null, best: null, detail: { kind: 'unknown', why: 'no-category' } };
  const { category, status, phrases } = candidate.record;
  const fits = wanted[criterion].includes(category);
  const creating = status === 'creating';
  const phrase =
    criterion === 'wanmu' && !fits
      ? (phrases.find(({ cite }) => citations.get(cite)?.quote.includes('万亩千亿')) ?? null)
      : null;
  const met = fits ? (creating ? 'half' : 'full') : phrase ? 'half' : 'none';
  return { met, best: met, detail: { kind: 'category', category, creating, phrase } };
}

/** Whether its area is a member of the corridor; half where only one of its blocks lies in a member. */
function corridorFinding({ layout }: Plan, candidate: Candidate): CriterionFinding {
  const areas = areasOfEntity(candidate);
  const inside = areas.filter((id) => layout.corridor.members.includes(id));
  const met = inside.includes(candidate.record.area) ? 'full' : inside.length > 0 ? 'half' : 'none';
  return { met, best: met, detail: { kind: 'corridor', areas, inside } };
}

/** Whether it lies in one of the areas wished for; half where only one of its other blocks does. */
function areaFinding({ areas: wished }: Wishes, candidate: Candidate): CriterionFinding {
  const areas = areasOfEntity(candidate);
  const here = areas.some((id) => wished.includes(id));
  const met = wished.includes(candidate.record.area) ? 'full' : here ? 'half' : 'none';
  return { met, best: met, detail: { kind: 'area', wished, areas } };
}

/** Whether it is within reach of the reader’s point: surely, or possibly where the range holds the limit. */
function withinFinding(plan: Plan, { within }: Wishes, { id }: Candidate): CriterionFinding {
  const [nearby] = within ? nearestTo(plan, id, [within.from]) : [];
  if (!within || !nearby) return { met: null, best: null, detail: { kind: 'unknown', why: 'no-place' } };
  const limit = within.kilometres * 1000;
  const { least, most } = nearby.range;
  const met = most <= limit ? 'full' : least <= limit ? 'half' : 'none';
  return { met, best: least <= limit ? 'full' : 'none', detail: { kind: 'within', nearby, limit } };
}

/** How near the nearest facility is: by the far end of its range, as nobody knows better; `best` by the near end. */
function distanceFinding(
  nearest: FindNearest,
  criterion: NearCriterion,
  { id }: Candidate,
): CriterionFinding {
  const nearby = nearest(id, criterion);
  if (!nearby) return { met: null, best: null, detail: { kind: 'unknown', why: 'no-place' } };
  const { near, far } = thresholds[criterion];
  const met = (metres: number): Met => (metres <= near ? 'full' : metres <= far ? 'half' : 'none');
  const { least, most } = nearby.range;
  return { met: met(most), best: met(least), detail: { kind: 'distance', nearby, near, far } };
}

const measured = { growth: 'output-growth', tax: 'tax-per-mu' } as const;

/**
 * Whether the host area's growth of output to 2025, or its tax per mu in 2020, is at least the city's. The plan
 * sets the areas no tax per mu for 2025 (annex 1), so it is the one reported for 2020.
 */
function figureFinding(plan: Plan, criterion: keyof typeof measured, candidate: Candidate): CriterionFinding {
  const measure = measured[criterion];
  const source = { plan, actuals: [] };
  const area = plan.areas.find(({ id }) => id === candidate.record.area) ?? plan.municipality;
  const valueIn = (of: typeof area) => measures[measure].value(source, of, baselineYear);
  const [value, city] = [valueIn(area), valueIn(plan.municipality)];
  const detail = { kind: 'figure', measure, area, value, city } as const;
  if (value.value === null || city.value === null) return { met: null, best: null, detail };
  const met = value.value >= city.value ? 'full' : 'none';
  return { met, best: met, detail };
}
