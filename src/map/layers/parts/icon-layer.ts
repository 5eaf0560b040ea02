import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';

export type Icons = {
  readonly id: string;
  readonly source: string;
  readonly image: ExpressionSpecification | string;
  readonly size: ExpressionSpecification | number;
  readonly offset?: ExpressionSpecification;
  readonly sort?: ExpressionSpecification;
  readonly minzoom?: number;
  readonly filter?: FilterSpecification;
};

/**
 * Symbols that are always drawn. As `obstacle` they are invisible and take part in the collision
 * instead: MapLibre places labels from the top layer down, so obstacles stand above all labels to be
 * there before them. `opacity` is that of the drawn symbols.
 */
export function iconLayer(
  icons: Icons,
  role: 'drawn' | 'obstacle',
  opacity: ExpressionSpecification | number = 1,
): SymbolLayerSpecification {
  const { id, source, image, size, offset, sort, minzoom, filter } = icons;
  return {
    id,
    type: 'symbol',
    source,
    ...(minzoom !== undefined && { minzoom }),
    ...(filter && { filter }),
    layout: {
      'icon-image': image,
      'icon-size': size,
      'icon-allow-overlap': true,
      'icon-ignore-placement': role === 'drawn',
      'icon-padding': 0,
      ...(offset && { 'icon-offset': offset }),
      ...(sort && { 'symbol-sort-key': sort }),
    },
    paint: { 'icon-opacity': role === 'drawn' ? opacity : 0 },
  };
}
