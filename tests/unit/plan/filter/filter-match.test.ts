import { describe, expect, it } from 'vitest';
import type { Description } from '../../../../src/map/description';
import { describeAreas } from '../../../../src/map/layers/areas/describe-areas';
import { describeBelts } from '../../../../src/map/layers/belts/describe-belts';
import { describeCities } from '../../../../src/map/layers/cities/describe-cities';
import { describeCorridor } from '../../../../src/map/layers/corridor/describe-corridor';
import { describeLabels } from '../../../../src/map/layers/labels/describe-labels';
import { labelBands } from '../../../../src/map/layers/labels/label-bands';
import { labelPoints } from '../../../../src/map/layers/labels/label-points';
import { describeMeasure } from '../../../../src/map/layers/measure/describe-measure';
import { describePlaces } from '../../../../src/map/layers/places/describe-places';
import { describePlatforms } from '../../../../src/map/layers/platforms/describe-platforms';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { noFilter } from '../../../../src/plan/filter/filter';
import type { FilterMatch } from '../../../../src/plan/filter/filter-match';
import { matchFilter } from '../../../../src/plan/filter/match-filter';
import { initialThematic } from '../../../../src/state/thematic';
import { classify } from '../../../../src/style/classes/classify';
import { strengthStyle } from '../../../../src/style/strength-style';
import { labelLook } from '../../map/layers/labels/label-look';
import { realPlan as plan } from '../../real-plan';

const { geo } = plan;
const flags = { hover: null, selected: null };
const names = { points: labelPoints(geo, 'zh'), bands: labelBands(geo, 'zh') };
const classified = classify({ plan, actuals: noActuals }, 'output', 2025, initialThematic.classing, 'light');

const layers: Readonly<Record<string, (kept: FilterMatch | null) => Description>> = {
  areas: (kept) => describeAreas(geo.counties, 'light', flags, kept),
  measure: (kept) =>
    describeMeasure(geo.counties, classified, 'fill', 'light', { ...flags, emphasised: [] }, kept),
  corridor: (kept) => describeCorridor(geo.corridor, 'light', flags, kept),
  belts: (kept) => describeBelts(geo.belts, 'light', flags, kept),
  places: (kept) => describePlaces(geo.places, 'light', kept),
  cities: (kept) => describeCities(geo.cities, 'light', flags, kept),
  platforms: (kept) => describePlatforms(geo.platforms, 'light', flags, kept),
  labels: (kept) => describeLabels(geo, names, [], { ...labelLook, filterMatch: kept }),
};

const kept = matchFilter(plan, { ...noFilter, topics: ['textiles', 'hardware'] });

describe.each(Object.entries(layers))('a filter on the layer %s', (_, describeLayer) => {
  it('sets paint and nothing else', () => {
    const bare = (description: Description) => ({
      ...description,
      layers: description.layers.map((layer) => ({ ...layer, paint: null })),
    });
    expect(bare(describeLayer(kept))).toEqual(bare(describeLayer(null)));
    expect(describeLayer(kept).layers).not.toEqual(describeLayer(null).layers);
  });
});

describe('what a filter keeps', () => {
  const paint = (description: Description, id: string) =>
    JSON.stringify(description.layers.find((layer) => layer.id === id)?.paint);

  it('is coloured by strength; other areas lose their own colours', () => {
    const text = paint(describeAreas(geo.counties, 'light', flags, kept), 'areas-fill');
    const strength = kept?.get('lanxi');
    expect(text).toContain(`"lanxi","${strengthStyle(strength ?? 'matched', 'light')?.colour}"`);
    expect(text).not.toContain('panan');
  });

  it('keeps its own looks where no topic is asked for', () => {
    const hosts = matchFilter(plan, { ...noFilter, areas: ['lanxi'] });
    const text = paint(describeAreas(geo.counties, 'light', flags, hosts), 'areas-fill');
    expect(text).toContain('"lanxi","#e4ecf3"');
    expect(text).not.toContain('panan');
  });

  it('has a ring around platforms beside their anchor too', () => {
    const optics = matchFilter(plan, { ...noFilter, topics: ['optoelectronics'] });
    const text = paint(describePlatforms(geo.platforms, 'light', flags, optics), 'platforms-match-beside');
    expect(text).toContain('yiwu-display-platform');
    expect(text).toContain('circle-translate');
  });
});
