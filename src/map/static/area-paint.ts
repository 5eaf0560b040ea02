import type { DrawingKind } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import { noFigure } from '../../style/hatch';
import type { Scheme } from '../../style/scheme';

/**
 * The SVG paint of an area that a measure is shown of: its class's colour, or the pattern without a figure; under
 * circles neutral ground. Columns need WebGL, so colour stands in for them. Null where no measure is shown.
 */
export function areaPaint(
  classified: Classified | null,
  drawing: DrawingKind,
  scheme: Scheme,
  id: string,
): string | null {
  if (!classified) return null;
  if (drawing === 'symbols') return noFigure(scheme).ground;
  const at = classified.classes.get(id) ?? null;
  return (at === null ? null : classified.colours[at]) ?? 'url(#no-figure)';
}
