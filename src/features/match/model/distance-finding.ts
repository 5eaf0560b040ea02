import type { FindNearest } from '../../../plan/nearest/find-nearest';
import type { Candidate } from './candidate';
import type { Met } from './points';
import { type NearWish, thresholds } from './thresholds';
import type { WishFinding } from './wish-finding';

/** How near the nearest facility is: by the far end of its range, as nobody knows better; `best` by the near end. */
export function distanceFinding(nearest: FindNearest, wish: NearWish, { id }: Candidate): WishFinding {
  const nearby = nearest(id, wish);
  if (!nearby) return { met: null, best: null, detail: { kind: 'unknown', why: 'no-place' } };
  const { near, far } = thresholds[wish];
  const met = (metres: number): Met => (metres <= near ? 'full' : metres <= far ? 'half' : 'none');
  const { least, most } = nearby.range;
  return { met: met(most), best: met(least), detail: { kind: 'distance', nearby, near, far } };
}
