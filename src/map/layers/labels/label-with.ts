import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapColours } from '../../../style/map-colours';
import { mapFonts } from '../../../style/map-fonts';

export type LabelLayout = NonNullable<SymbolLayerSpecification['layout']>;
export type LabelPaint = NonNullable<SymbolLayerSpecification['paint']>;

/** Makes layers of lettering that look alike but for what they say otherwise. */
export function labelWith({ ink, halo }: MapColours, opacity: ExpressionSpecification | number) {
  return (
    id: string,
    filter: FilterSpecification,
    layout: LabelLayout,
    paint: LabelPaint,
    minzoom?: number,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: 'label-points',
    filter,
    ...(minzoom !== undefined && { minzoom }),
    layout: {
      'text-field': ['get', 'short'],
      'text-font': mapFonts.sans,
      'text-max-width': 9,
      'text-line-height': 1.25,
      'text-padding': 1,
      ...layout,
    },
    paint: {
      'text-color': ink,
      'text-halo-color': halo,
      'text-halo-width': 1.5,
      'text-opacity': opacity,
      ...paint,
    },
  });
}

/** Lettering with serifs; English is spaced less. */
export function serifWith(chinese: boolean) {
  return (spacing: number): LabelLayout => ({
    'text-font': mapFonts.serif,
    'text-letter-spacing': chinese ? spacing : spacing / 4,
  });
}
