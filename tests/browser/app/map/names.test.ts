import { render } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../../src/app/start/map-modules';
import { mapTemplate } from '../../../../src/app/map/map-template';
import type { PlanMap } from '../../../../src/map/plan-map';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { languages } from '../../../../src/state/app-state';
import { classify } from '../../../../src/style/classes/classify';
import { clickOn } from '../../map/drawn';
import { realPlan } from '../../real-plan';
import { shownAt } from '../map-export/shown';

vi.setConfig({ testTimeout: 120_000 });
afterEach(() => document.body.replaceChildren());

/** A first view: how large the window is, and what its panels cover. */
const windows = {
  '1440 × 900': { size: [1440, 900], padding: { top: 84, right: 408, bottom: 32, left: 312 } },
  '390 × 500': { size: [390, 500], padding: { top: 56, right: 0, bottom: 0, left: 0 } },
} as const;

async function show(
  link: string,
  { size: [width, height], padding }: (typeof windows)[keyof typeof windows],
) {
  const { map: shown } = shownAt(link, 'webgl');
  const room = document.createElement('div');
  room.style.cssText = `position: fixed; left: 0; top: 0; width: ${width}px; height: ${height}px; display: grid`;
  document.body.append(room);
  const told: string[][] = [];
  room.addEventListener('map-numbers', ({ detail }) => told.push([...detail]));
  const { measure, year, classing } = shown.state.thematic;
  const actuals = noActuals;
  const classified = measure && classify({ plan: realPlan, actuals }, measure, year, classing, 'light');
  render(mapTemplate({ ...shown, classified, padding }), room);
  const element = room.querySelector('plan-map') as PlanMap;
  await element.settled();
  return { element, told };
}

const names = ['label-areas', 'label-selected', 'label-ranked', 'label-cities-name', 'label-platforms-short'];

const numbers = ['label-platforms-number', 'label-cities-number'];

/** Ids of what some layers show. */
function seen({ map }: PlanMap, layers: readonly string[]): Set<string> {
  const there = map?.queryRenderedFeatures({ layers: layers.filter((id) => map.getLayer(id)) }) ?? [];
  return new Set(there.map(({ properties: { id } }) => String(id)));
}

const idsOf = (file: 'counties' | 'platforms' | 'cities') =>
  realPlan.geo[file].features.map(({ properties: { id } }) => id);

/** Pairs of labels that cover the same point of the map. */
function overlaps({ map, size }: PlanMap): string[] {
  const layers = [...names, ...numbers, 'label-corridor', 'label-belts'].filter((id) => map?.getLayer(id));
  const pairs = new Set<string>();
  for (let x = 0; x < size.width; x += 6)
    for (let y = 0; y < size.height; y += 6) {
      const ids = new Set(
        map
          ?.queryRenderedFeatures([x, y], { layers })
          .map(({ layer, properties: { id } }) => `${layer.id} ${id}`),
      );
      if (ids.size > 1) pairs.add([...ids].join(' / '));
    }
  return [...pairs];
}

const symbols = [...idsOf('platforms'), ...idsOf('cities')];

describe.each(languages)('the first view (%s)', (lang) => {
  test('names or numbers every area, platform and city', async () => {
    const { element, told } = await show(`?lang=${lang}`, windows['1440 × 900']);
    const named = seen(element, names);
    const numbered = seen(element, numbers);
    expect(idsOf('counties').filter((id) => !named.has(id))).toEqual([]);
    expect(symbols.filter((id) => !named.has(id) && !numbered.has(id))).toEqual([]);
    expect([...numbered].filter((id) => named.has(id))).toEqual([]);
    expect(new Set(told.at(-1))).toEqual(numbered);
    expect(overlaps(element)).toEqual([]);
  });

  test('of a phone names every area', async () => {
    const { element } = await show(`?lang=${lang}`, windows['390 × 500']);
    const named = seen(element, names);
    expect(idsOf('counties').filter((id) => !named.has(id))).toEqual([]);
    expect(overlaps(element)).toEqual([]);
  });
});

test('what is selected is named where it would find no room, and nothing is named twice', async () => {
  const { element } = await show('?lang=zh&sel=wucheng-ez', windows['1440 × 900']);
  expect(seen(element, ['label-selected'])).toEqual(new Set(['wucheng-ez']));
  expect(seen(element, ['label-platforms-short', ...numbers]).has('wucheng-ez')).toBe(false);
});

test('the names of circles stand at their circles, with their values', async () => {
  const { element } = await show('?lang=zh&measure=output&year=2025&as=symbols', windows['1440 × 900']);
  expect(seen(element, ['label-areas'])).toEqual(new Set(idsOf('counties')));
  expect(element.map?.getLayer('label-values')).toBeUndefined();
  const texts = element.map?.queryRenderedFeatures({ layers: ['label-areas'] }) ?? [];
  expect(texts.map(({ source }) => source)).toEqual(texts.map(() => 'label-marks'));
});

test('beside a measure nothing is numbered', async () => {
  const { element, told } = await show('?lang=zh&measure=output&year=2025', windows['1440 × 900']);
  expect(seen(element, numbers).size).toBe(0);
  expect(told.flat()).toEqual([]);
});

test('beside a measure the pointer goes through what has stepped back', async () => {
  const { element } = await show('?lang=zh&measure=output&year=2025', windows['1440 × 900']);
  const platform = realPlan.geo.platforms.features.find(({ properties: { id } }) => id === 'dongyang-ez');
  const [lng = 0, lat = 0] = platform?.geometry.type === 'Point' ? platform.geometry.coordinates : [];
  const picked = await clickOn(element, element.project([lng, lat]));
  expect(picked).toContain('dongyang');
  expect(picked).not.toContain('dongyang-ez');
});
