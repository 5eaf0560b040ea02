import type { Box } from './box';
import type { LabelSpot } from './label-spots';
import { boxOutline, isWithin, meet, type Outline } from './outline';

/** A label that wants to stand somewhere. */
export type LabelCandidate = {
  readonly width: number;
  readonly height: number;
  /** Turn about its middle in degrees, clockwise. */
  readonly turn?: number;
  /** How far its halo reaches around it. */
  readonly halo?: number;
  /** Where it may stand, the best first. */
  readonly spots: readonly LabelSpot[];
  /** Whether it may be anchored at a point; without it, anywhere. Its corners had better lie at such points too. */
  readonly allows?: (x: number, y: number) => boolean;
};

/** A label where it stands. */
export type Placed<Label> = Label & LabelSpot & { /** What it covers. */ readonly outline: Outline };

export type LabelGround = {
  /** What no label may lie on. */
  readonly obstacles: readonly Outline[];
  /** What labels lie on only where nothing else is free, and then on as little of it as can be. */
  readonly faint?: readonly Outline[];
  /** Where labels may lie at all. */
  readonly frame: Box;
};

/**
 * Places labels one after the other, so the important ones come first: each takes the first of its
 * spots that lies in the frame and meets neither an obstacle nor a label placed before; a label that
 * finds none is left out.
 */
export function placeLabels<Label extends LabelCandidate>(
  candidates: readonly Label[],
  { obstacles, faint = [], frame }: LabelGround,
): readonly Placed<Label>[] {
  const placed: Placed<Label>[] = [];
  const taken: Outline[] = [...obstacles];
  for (const candidate of candidates) {
    const label = placeOne(candidate, taken, faint, frame);
    if (!label) continue;
    placed.push(label);
    taken.push(label.outline);
  }
  return placed;
}

/** Of the spots that are free, the first that meets least of what is faint, and of these with fewest corners where it does not belong. */
function placeOne<Label extends LabelCandidate>(
  candidate: Label,
  taken: readonly Outline[],
  faint: readonly Outline[],
  frame: Box,
): Placed<Label> | null {
  let best: Placed<Label> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of candidate.spots) {
    const outline = outlineAt(candidate, spot);
    if (!isWithin(outline, frame) || taken.some((other) => meet(outline, other))) continue;
    if (candidate.allows && !candidate.allows(spot.x, spot.y)) continue;
    const met = faint.filter((other) => meet(outline, other)).length * (outline.length + 1);
    if (met >= least) continue;
    const flaws = met + outline.filter(([x, y]) => candidate.allows?.(x, y) === false).length;
    if (flaws < least) [best, least] = [{ ...candidate, ...spot, outline }, flaws];
    if (flaws === 0) break;
  }
  return best;
}

function outlineAt(
  { width, height, turn = 0, halo = 0 }: LabelCandidate,
  { x, y, anchor }: LabelSpot,
): Outline {
  const left = x - width * (anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1);
  const box = {
    x: left - halo,
    y: y - height / 2 - halo,
    width: width + 2 * halo,
    height: height + 2 * halo,
  };
  return boxOutline(box, turn, [x, y]);
}
