import type { Features, GeoFile } from '../../src/plan/plan';
import { deriveBelts } from './derive/belts';
import { deriveCities } from './derive/cities';
import { deriveContext } from './derive/context';
import { deriveCorridor } from './derive/corridor';
import { deriveCounties } from './derive/counties';
import { derivePlaces } from './derive/places';
import { derivePlatforms } from './derive/platforms';
import { deriveSurroundings } from './derive/surroundings';
import type { Sources } from './read/sources';

/** Every GeoJSON file of the pack, built from its sources: the same sources give the same bytes. */
export function buildGeo(sources: Sources): Record<GeoFile, Features> {
  return {
    counties: deriveCounties(sources),
    corridor: deriveCorridor(sources),
    belts: deriveBelts(sources),
    cities: deriveCities(sources),
    platforms: derivePlatforms(sources),
    places: derivePlaces(sources),
    context: deriveContext(sources),
    surroundings: deriveSurroundings(sources),
  };
}
