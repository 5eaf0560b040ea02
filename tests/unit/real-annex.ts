import { parseAnnex } from '../../src/plan/annex/annex';
import { readJson } from './read-json';

/** The annex as it lies in `geo/plan/`. */
export const realAnnex = parseAnnex({
  paragraphs: readJson('geo/plan/paragraphs.json'),
  titles: readJson('geo/plan/titles.json'),
  bodies: readJson('geo/plan/bodies.json'),
  conditions: readJson('geo/plan/conditions.json'),
  restrictions: readJson('geo/plan/restrictions.json'),
});
