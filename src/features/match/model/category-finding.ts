import type { Plan } from '../../../plan/plan';
import type { PlatformCategory } from '../../../plan/schema/platform';
import type { Candidate } from './candidate';
import type { WishFinding } from './wish-finding';

const wanted: Readonly<Record<'national' | 'provincial' | 'wanmu', readonly PlatformCategory[]>> = {
  national: ['national-hitech', 'national-etdz'],
  provincial: ['provincial-zone'],
  wanmu: ['provincial-wanmu'],
};

/** Whether a platform is of a category: half while it is being created, or where only a park within it is a 万亩千亿 one. */
export function categoryFinding(
  { citations }: Plan,
  wish: keyof typeof wanted,
  candidate: Candidate,
): WishFinding {
  if (candidate.kind === 'city')
    return { met: null, best: null, detail: { kind: 'unknown', why: 'no-category' } };
  const { category, status, phrases } = candidate.record;
  const fits = wanted[wish].includes(category);
  const creating = status === 'creating';
  const phrase =
    wish === 'wanmu' && !fits
      ? (phrases.find(({ cite }) => citations.get(cite)?.quote.includes('万亩千亿')) ?? null)
      : null;
  const met = fits ? (creating ? 'half' : 'full') : phrase ? 'half' : 'none';
  return { met, best: met, detail: { kind: 'category', category, creating, phrase } };
}
