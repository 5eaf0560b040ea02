import type { ExpressionSpecification } from 'maplibre-gl';
import { placeType } from '../../../plan/schema/place';
import { placeDrawing } from '../../../style/point-drawings';
import type { Scheme } from '../../../style/scheme';

/** The images of all types of supporting places, and the expression that finds a feature's image. */
export function placeImages(scheme: Scheme) {
  const named = placeType.options.map(
    (type) => [`place-${type}-${scheme}`, placeDrawing(type, scheme)] as const,
  );
  const image: ExpressionSpecification = ['concat', 'place-', ['get', 'type'], `-${scheme}`];
  return { images: Object.fromEntries(named), image };
}
