import type { Controls } from '../../geo/build/checks/controls';
import type { Synonyms } from '../../src/plan/lexicon/lexicon';
import type { Pack } from '../../src/plan/pack';
import type { Features, GeoFile } from '../../src/plan/plan';
import { readJson } from './read-json';

export type World = {
  pack: Pack;
  geo: Record<GeoFile, Features>;
  synonyms: Synonyms[];
  planText: string;
  controls: Controls;
};

/** A sound data pack of two square areas, small enough to know by heart. */
export function world(): World {
  return readJson('tests/fixtures/valid/world.json') as World;
}
