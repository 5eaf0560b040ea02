import type { Feature, Geometry } from 'geojson';
import type { Plan } from '../plan';
import type { Properties } from '../schema/feature';
import type { FacilityKind } from './facility';
import { isUnopened } from './is-unopened';

type Located = Feature<Geometry, Properties>;

/** The facilities of a kind that can be used and have a place on the map. Places that nobody has located are not among them. */
export function facilitiesOf(plan: Plan, kind: FacilityKind): readonly Located[] {
  return locatedOf(plan, kind).filter(({ properties }) => !isUnopened(properties));
}

/** The facilities of a kind that are on the map and cannot be used yet, or not all of them. */
export function unopenedFacilitiesOf(plan: Plan, kind: FacilityKind): readonly Located[] {
  return locatedOf(plan, kind).filter(({ properties }) => isUnopened(properties));
}

function locatedOf({ geo }: Plan, kind: FacilityKind): readonly Located[] {
  const context = (type: string) => geo.context.features.filter(({ properties }) => properties.type === type);
  const places = (type: string) => geo.places.features.filter(({ properties }) => properties.type === type);
  switch (kind) {
    case 'metro':
      return context('metro_station');
    case 'expressway':
      return context('expressway');
    case 'station': {
      // A few stops of the metro are places of the pack too: 秦塘站 is the stop 秦塘.
      const stops = new Set(context('metro_station').map(({ properties }) => `${properties.name_zh}站`));
      return places('station').filter(({ properties }) => !stops.has(properties.name_zh));
    }
    default:
      return places(kind);
  }
}
