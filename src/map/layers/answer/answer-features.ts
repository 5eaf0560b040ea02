import type { Feature, FeatureCollection, Position } from 'geojson';
import { pointsOf } from '../../../geometry/bounds-of';
import { innerPoint } from '../../../geometry/inner-point';
import { featureOf } from '../../../plan/feature-of';
import type { MapAnswer } from '../../../plan/filter/map-answer';
import type { Plan } from '../../../plan/plan';

/** What an answer puts on the map: outlines of areas, lines of distance with their labels, and marks beside symbols. */
export type AnswerPart = {
  readonly part: 'outline' | 'line' | 'range' | 'mark';
  /** Words of a mark or range. */
  readonly label: string;
  /** Whether a mark stands beside a symbol, or in the middle of an area. */
  readonly beside: boolean;
};

type Part = Feature<Feature['geometry'], AnswerPart>;

export function answerFeatures(
  plan: Plan,
  { marks, lines }: MapAnswer,
): FeatureCollection<Part['geometry'], AnswerPart> {
  const point = (coordinates: Position, properties: AnswerPart): Part => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...coordinates] },
    properties,
  });
  const marked = [...marks].flatMap(([id, label]): Part[] => {
    const geometry = featureOf(plan, id)?.geometry;
    if (!geometry) return [];
    const points = pointsOf(geometry);
    if (points.length > 0) return points.map((at) => point(at, { part: 'mark', label, beside: true }));
    // An outline alone says that an area is meant, where there is nothing to say of it.
    const at = label === '' ? null : innerPoint(geometry);
    return [
      { type: 'Feature', geometry, properties: { part: 'outline', label, beside: false } },
      ...(at ? [point(at, { part: 'mark', label, beside: false })] : []),
    ];
  });
  const measured = lines.flatMap(({ from, to, label }): Part[] => [
    {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [[...from], [...to]] },
      properties: { part: 'line', label, beside: false },
    },
    point(middleOf(from, to), { part: 'range', label, beside: false }),
  ]);
  return { type: 'FeatureCollection', features: [...measured, ...marked] };
}

function middleOf([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position {
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
