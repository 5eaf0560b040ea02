import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../../../src/features/match/model/match-input';
import { filterModes } from '../../../../src/plan/filter/filter';
import { measureIds } from '../../../../src/plan/measures/measure-id';
import { platformCategory, platformStatus } from '../../../../src/plan/schema/platform';
import { type AppState, mostCompared } from '../../../../src/state/app-state';
import { layerIds } from '../../../../src/state/layers';
import { formatLink, initialState, pages, parseLink } from '../../../engine';
import { realPlan } from '../../real-plan';

const longest = <T extends string>(ids: readonly T[], count = 1): T[] =>
  ids.toSorted((a, b) => b.length - a.length).slice(0, count);
const [entity = ''] = longest([...realPlan.entities.keys()]);
const topics = [...realPlan.industries.keys(), ...realPlan.segments.keys()];
const [measure = 'output'] = longest(measureIds);

/** A map with everything a reader can set on it at once: tilted and turned, classed by hand, half its layers gone. */
const furnished: AppState = {
  ...initialState('zh'),
  view: { lat: 29.1234, lng: 119.1234, zoom: 12.34, bearing: -123.4, pitch: 45.5 },
  selection: entity,
  thematic: {
    measure,
    year: 2022,
    drawing: 'symbols',
    classing: {
      method: 'own',
      count: 7,
      breaks: [100.25, 200.25, 300.25, 400.25, 500.25, 600.25],
      palette: 'diverging',
    },
    swipe: { measure, year: 2021, at: 50 },
  },
  layers: Object.fromEntries(
    layerIds.map((id, index) => [id, { visible: index % 2 === 0, opacity: index % 2 === 0 ? 0.55 : 1 }]),
  ) as AppState['layers'],
  lang: 'en',
  theme: 'dark',
};

/** Pages with as much chosen on them as they take. */
const busy: Readonly<Record<string, Partial<AppState>>> = {
  filter: {
    filter: {
      topics: longest(topics, 4),
      mode: filterModes.at(-1) ?? 'any',
      categories: platformCategory.options.slice(0, 2),
      statuses: platformStatus.options.slice(0, 1),
      areas: longest(
        realPlan.areas.map(({ id }) => id),
        3,
      ),
      within: [realPlan.layout.corridor.id],
    },
  },
  compare: {
    page: 'compare',
    compared: longest(
      realPlan.areas.map(({ id }) => id),
      mostCompared,
    ),
  },
  platforms: {
    page: 'platforms',
    platforms: longest(
      realPlan.platforms.map(({ id }) => id),
      mostCompared,
    ),
  },
  match: {
    page: 'match',
    match: {
      text: '',
      topics: longest(topics, 3),
      without: longest(topics, 1),
      criteria: { [criterionIds[0]]: 'must' },
    },
  },
  list: {
    page: 'shortlist',
    sharedList: longest([...realPlan.entities.keys()], 6).map((id) => ({ id, note: '' })),
  },
};

describe('the length of a link', () => {
  it('is under 400 characters for the busiest map', () => {
    expect(formatLink(furnished, 'zh').length).toBeLessThan(400);
  });

  it.each(Object.entries(busy))(
    'is under 400 characters for a full %s beside a tilted map with a measure',
    (_, change) => {
      const { layers, classing } = { ...initialState('zh'), ...initialState('zh').thematic };
      const thematic = { ...furnished.thematic, classing, swipe: null };
      const state = { ...furnished, layers, thematic, ...change };
      const link = formatLink(state, 'zh');
      expect(link.length).toBeLessThan(400);
      expect(parseLink(link, 'zh')).toEqual(state);
    },
  );

  it.each(pages)(
    'is under 120 characters for the page %s beside a moved map with a selection and a measure',
    (page) => {
      const link = formatLink(
        {
          ...initialState('zh'),
          view: { lat: 29.1234, lng: 119.1234, zoom: 9.25, bearing: 0, pitch: 0 },
          selection: entity,
          thematic: { ...initialState('zh').thematic, measure },
          page,
        },
        'zh',
      );
      expect(link.length).toBeLessThanOrEqual(120);
    },
  );
});
