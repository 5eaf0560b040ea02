import type { Geometry } from 'geojson';
import type { Features, GeoFile } from '../../../src/plan/plan';
import type { Properties } from '../../../src/plan/schema/feature';

type Some = Partial<Properties> & Pick<Properties, 'id' | 'kind'>;

/** A feature with everything a layer reads; what is not given is null or empty. */
function feature(properties: Some, geometry: Geometry): Features['features'][number] {
  return {
    type: 'Feature',
    geometry,
    properties: {
      type: null,
      name_zh: properties.id,
      name_en: properties.id,
      area: null,
      level_zh: null,
      level_en: null,
      role: null,
      status: null,
      ref: null,
      state: null,
      opened: null,
      planned: null,
      as_of: null,
      orientation_zh: null,
      orientation_en: null,
      industries: [],
      output_2020: null,
      output_2025: null,
      output_2025_op: null,
      firms_2020: null,
      firms_2025: null,
      firms_2025_op: null,
      tax_per_mu_2020: null,
      tax_per_mu_2025: null,
      area_km2: null,
      geometry_class: 'boundary',
      error_m: null,
      cites: {},
      derived: [],
      ...properties,
    },
  };
}

function square(west: number, south: number, side: number): Geometry {
  const [east, north] = [west + side, south + side];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function collection(...features: Features['features']): Features {
  return { type: 'FeatureCollection', features };
}

const empty = collection();

/** Two square areas side by side, a belt across both, a platform in the west, a city on the same spot. */
export const geo: Readonly<Record<GeoFile, Features>> = {
  counties: collection(
    feature({ id: 'lanxi', kind: 'area', name_zh: '兰溪市' }, square(119.5, 28.9, 0.4)),
    feature({ id: 'yiwu', kind: 'area', name_zh: '义乌市' }, square(119.9, 28.9, 0.4)),
  ),
  belts: collection(feature({ id: 'belt', kind: 'belt' }, square(119.8, 29.0, 0.2))),
  platforms: collection(
    feature(
      {
        id: 'lanxi-ez',
        kind: 'platform',
        type: 'provincial-zone',
        role: 'point',
        status: 'creating',
        industries: ['textiles'],
        error_m: 5000,
      },
      { type: 'Point', coordinates: [119.6, 29.1] },
    ),
  ),
  cities: collection(feature({ id: 'city', kind: 'city' }, { type: 'Point', coordinates: [119.6, 29.1] })),
  corridor: empty,
  places: empty,
  context: empty,
  surroundings: empty,
};
