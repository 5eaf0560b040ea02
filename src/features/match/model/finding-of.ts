import type { FindNearest } from '../../../plan/nearest/find-nearest';
import type { Plan } from '../../../plan/plan';
import type { Candidate } from './candidate';
import { categoryFinding } from './category-finding';
import { corridorFinding } from './corridor-finding';
import { distanceFinding } from './distance-finding';
import { figureFinding } from './figure-finding';
import type { WishId } from './match-input';
import type { WishFinding } from './wish-finding';

/** What a wish finds with a candidate. */
export function findingOf(plan: Plan, nearest: FindNearest, wish: WishId, candidate: Candidate): WishFinding {
  switch (wish) {
    case 'national':
    case 'provincial':
    case 'wanmu':
      return categoryFinding(plan, wish, candidate);
    case 'growth':
    case 'tax':
      return figureFinding(plan, wish, candidate);
    case 'corridor':
      return corridorFinding(plan, candidate);
    default:
      return distanceFinding(nearest, wish, candidate);
  }
}
