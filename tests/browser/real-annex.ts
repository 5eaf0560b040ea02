import bodies from '../../geo/plan/bodies.json?raw';
import conditions from '../../geo/plan/conditions.json?raw';
import paragraphs from '../../geo/plan/paragraphs.json?raw';
import restrictions from '../../geo/plan/restrictions.json?raw';
import titles from '../../geo/plan/titles.json?raw';
import { parseAnnex } from '../../src/plan/annex/annex';

/** The atlas's own annex, bundled: nothing is fetched. */
export const realAnnex = parseAnnex({
  paragraphs: JSON.parse(paragraphs),
  titles: JSON.parse(titles),
  bodies: JSON.parse(bodies),
  conditions: JSON.parse(conditions),
  restrictions: JSON.parse(restrictions),
});
