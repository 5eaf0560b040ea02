import * as v from 'valibot';
import type { Pack } from '../../../../src/plan/pack';
import { walk } from '../../../../src/plan/pack-problems';
import { type Figure, figure, type OpenFigure, openFigure } from '../../../../src/plan/schema/figure';

const anyFigure = v.union([figure, openFigure]);

/** All figures of the pack, with the id of the record that holds each. */
export function eachFigure(pack: Pack): { figure: Figure | OpenFigure; owner: string }[] {
  const figures: { figure: Figure | OpenFigure; owner: string }[] = [];
  for (const { value, owner } of walk(pack, 'data pack')) {
    if (v.is(anyFigure, value)) figures.push({ figure: value, owner });
  }
  return figures;
}
