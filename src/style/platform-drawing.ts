import type { Drawing, DrawOp } from './drawing';
import { industryColours } from './industry-colours';
import { industryLetters } from './industry-letters';
import { mapColours } from './map-colours';
import type { Scheme } from './scheme';
import { type SymbolShape, symbolPath } from './symbol-path';

/** What a platform's symbol depends on. */
export type PlatformSymbol = {
  readonly shape: SymbolShape;
  /** Id of the industry named first; null where the plan names none. */
  readonly industry: string | null;
  readonly role: 'core' | 'point';
  readonly creating: boolean;
};

/** How far ten-thousand-mu platforms stand from their anchor, which is a city's too: east and south, in pixels at full size. */
export const wanmuShift = [15, -13] as const;

const sides = { core: 40, point: 28 };

/** Shape for the category, colour and letter for the first industry, rings for rank and for `creating`. */
export function platformDrawing(
  { shape, industry, role, creating }: PlatformSymbol,
  scheme: Scheme,
): Drawing {
  const colours = mapColours[scheme];
  const fill = industryColours[industry ?? '']?.[scheme] ?? colours.noIndustry;
  const side = sides[role];
  const centre = side / 2;
  const body = creating ? 17 : 21;
  const boxed = (size: number) => ({
    at: [centre - size / 2, centre - size / 2] as const,
    scale: size / 24,
  });
  const ops: DrawOp[] = [];
  if (role === 'core') {
    ops.push({ kind: 'path', path: symbolPath('zone'), ...boxed(38), fill: colours.symbolEdge });
    ops.push({ kind: 'path', path: symbolPath('core'), ...boxed(38), fill: colours.rank });
  }
  ops.push({ kind: 'path', path: symbolPath(shape), ...boxed(24), fill: colours.symbolEdge });
  if (creating)
    ops.push({
      kind: 'path',
      path: symbolPath(shape),
      ...boxed(22),
      stroke: fill,
      width: 1.6,
      dash: [3, 2],
    });
  ops.push({ kind: 'path', path: symbolPath(shape), ...boxed(body), fill });
  const letter = industryLetters[industry ?? ''];
  if (letter)
    ops.push({
      kind: 'text',
      text: letter,
      at: [centre, centre],
      size: creating ? 9.5 : 11.5,
      fill: colours.onSymbol,
    });
  return { width: side, height: side, ops };
}

/** The symbol of a platform's category (the `type` of its feature); unknown categories look like zones. */
export function platformShape(type: string | null): SymbolShape {
  return shapes[type ?? ''] ?? 'zone';
}

const shapes: Readonly<Record<string, SymbolShape>> = {
  'national-hitech': 'hitech',
  'national-etdz': 'etdz',
  'provincial-zone': 'zone',
  'provincial-wanmu': 'wanmu',
};
