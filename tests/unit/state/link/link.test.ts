import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '../../../../src/features/charts/model/chart';
import { criterionIds, weights } from '../../../../src/features/match/model/match-input';
import { matrixColumns, matrixOrders, matrixRows } from '../../../../src/features/matrix/model/matrix-view';
import { filterModes } from '../../../../src/plan/filter/filter';
import { measureIds } from '../../../../src/plan/measures/measure-id';
import { platformCategory, platformStatus } from '../../../../src/plan/schema/platform';
import { years } from '../../../../src/plan/years';
import { type AppState, languages, themes } from '../../../../src/state/app-state';
import { layerIds, layerOf, otherLayers } from '../../../../src/state/layers';
import { linkVersion } from '../../../../src/state/link/link-version';
import { tableSubjects } from '../../../../src/state/table';
import { type Classing, drawings, palettes } from '../../../../src/state/thematic';
import { formatLink, initialState, pages, parseLink } from '../../../engine';

const decimal = (min: number, max: number, digits: number) =>
  fc
    .integer({ min: min * 10 ** digits, max: max * 10 ** digits })
    .map((n) => Number((n / 10 ** digits).toFixed(digits)) + 0);

const view = fc.record({
  lat: decimal(-85, 85, 4),
  lng: decimal(-180, 180, 4),
  zoom: decimal(0, 22, 2),
  bearing: decimal(-180, 180, 1),
  pitch: decimal(0, 60, 1),
});

const faint = { visible: true, opacity: 0.5 };
const gone = { visible: false, opacity: 1 };
const layer = fc.record({ visible: fc.boolean(), opacity: decimal(0.1, 1, 2) });

const slug = fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/);
/** A reader's own words, such as look like what messengers make of links among them. */
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('100%25', '%E5%85%89', '%2525', 'A＆B＝C', '真的？', '!t~!!', '光膜。', ' +a&amp;b '),
);
const palette = fc.constantFrom(...palettes);

const classing: fc.Arbitrary<Classing> = fc.oneof(
  fc.record({
    method: fc.constantFrom('quantile', 'equal', 'natural'),
    count: fc.integer({ min: 3, max: 7 }),
    breaks: fc.constant([]),
    palette,
  }),
  fc
    .tuple(fc.uniqueArray(decimal(-50, 2000, 2), { minLength: 2, maxLength: 6 }), palette)
    .map(([breaks, palette]) => ({
      method: 'own' as const,
      count: breaks.length + 1,
      breaks: breaks.sort((a, b) => a - b),
      palette,
    })),
);

const thematic: fc.Arbitrary<AppState['thematic']> = fc.record({
  measure: fc.option(fc.constantFrom(...measureIds)),
  year: fc.constantFrom(...years),
  drawing: fc.constantFrom(...drawings),
  classing,
  swipe: fc.option(
    fc.record({
      measure: fc.constantFrom(...measureIds),
      year: fc.constantFrom(...years),
      at: fc.integer({ min: 0, max: 100 }),
    }),
  ),
});

const table: fc.Arbitrary<AppState['table']> = fc.record({
  subject: fc.option(fc.constantFrom(...tableSubjects)),
  sort: fc.option(fc.record({ column: slug, descending: fc.boolean() })),
  filter: words,
  columns: fc.option(fc.uniqueArray(slug, { minLength: 1, maxLength: 6 })),
});

const amount = decimal(0, 5000, 2);
const scenario = fc.dictionary(
  slug,
  fc.oneof(
    fc.record({ output: amount }),
    fc.record({ firms: amount }),
    fc.record({ output: amount, firms: amount }),
  ),
  { maxKeys: 10 },
);

const slugs = fc.uniqueArray(slug, { maxLength: 4 });

const filter: fc.Arbitrary<AppState['filter']> = fc.record({
  topics: slugs,
  mode: fc.constantFrom(...filterModes),
  categories: fc.uniqueArray(fc.constantFrom(...platformCategory.options)),
  statuses: fc.uniqueArray(fc.constantFrom(...platformStatus.options)),
  areas: slugs,
  within: slugs,
});

const matrix: fc.Arbitrary<AppState['matrix']> = fc.record({
  rows: fc.constantFrom(...matrixRows),
  columns: fc.constantFrom(...matrixColumns),
  order: fc.constantFrom(...matrixOrders),
  cell: fc.option(fc.record({ feature: slug, topic: slug })),
});

const match: fc.Arbitrary<AppState['match']> = fc.record({
  text: words,
  topics: slugs,
  without: slugs,
  criteria: fc.dictionary(fc.constantFrom(...criterionIds), fc.constantFrom(...weights)),
});

const sharedList = fc.option(
  fc.uniqueArray(fc.record({ id: slug, note: words }), {
    minLength: 1,
    maxLength: 12,
    selector: ({ id }) => id,
  }),
);

const state: fc.Arbitrary<AppState> = fc.record({
  topic: fc.option(slug),
  paragraph: fc.option(fc.constantFrom('0-1', '4.6.1-1', 'box1-6')),
  filter,
  matrix,
  match,
  platforms: slugs,
  sharedList,
  thematic,
  table,
  compared: fc.uniqueArray(slug, { maxLength: 4 }),
  chart: fc.constantFrom(...charts),
  path: fc.option(
    fc.oneof(
      slug,
      fc.tuple(slug, slug).map((parts) => parts.join('.')),
    ),
  ),
  scenario,
  view: fc.option(view),
  fit: slugs,
  layers: fc
    .tuple(...layerIds.map(() => layer))
    .map((all) => Object.fromEntries(layerIds.map((id, i) => [id, all[i]])) as AppState['layers'])
    .chain((plan) =>
      fc
        .constantFrom<Partial<AppState['layers']>>({}, { 'own:abc': faint }, { moon: gone, 'own:x': gone })
        .map((others) => ({ ...plan, ...others }) as AppState['layers']),
    ),
  selection: fc.option(slug),
  page: fc.constantFrom(...pages),
  theme: fc.constantFrom(...themes),
  story: fc.option(fc.record({ id: slug, chapter: fc.integer({ min: 1, max: 999 }) })),
  sharedStory: fc.option(fc.stringMatching(/^[\w-]{1,40}$/)),
  embed: fc.boolean(),
  lang: fc.constantFrom(...languages),
});

describe('the link', () => {
  it('restores every state it was written from', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...languages), (before, lang) => {
        expect(parseLink(formatLink(before, lang), lang)).toEqual(before);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseLink(text, 'zh').layers.areas).toBeDefined();
        expect(
          parseLink(`?at=${text}&hide=${text}&fade=${text}:${text}&lang=${text}`, 'en').lang,
        ).toBeDefined();
      }),
    );
  });

  it('is empty for the initial state', () => {
    expect(formatLink(initialState('zh'), 'zh')).toBe('');
  });

  it('is short and readable', () => {
    const written: AppState = {
      ...initialState('en'),
      view: { lat: 29.15, lng: 119.9, zoom: 9.2, bearing: 0, pitch: 0 },
      selection: 'lanxi',
    };
    expect(formatLink(written, 'zh')).toBe(`?at=29.15,119.9,9.2&sel=lanxi&lang=en&v=${linkVersion}`);
  });

  it('names hidden and faded layers', () => {
    const before = initialState('zh');
    const layers = {
      ...before.layers,
      belts: { visible: false, opacity: 1 },
      areas: { visible: true, opacity: 0.6 },
    };
    expect(formatLink({ ...before, layers }, 'zh')).toBe(`?hide=belts&fade=areas:60&v=${linkVersion}`);
  });

  it('keeps layers that the atlas does not know, and tells of them after those it knows', () => {
    const hidden = { visible: false, opacity: 1 };
    const link = '?hide=moon,belts,own:mine&fade=own:abc:50,areas:60,sun:30';
    const { layers } = parseLink(link, 'zh');
    expect(layers).toEqual({
      ...initialState('zh').layers,
      moon: hidden,
      belts: hidden,
      'own:mine': hidden,
      areas: { visible: true, opacity: 0.6 },
      'own:abc': { visible: true, opacity: 0.5 },
      sun: { visible: true, opacity: 0.3 },
    });
    expect(formatLink({ ...initialState('zh'), layers }, 'zh')).toBe(
      `?hide=belts,moon,own:mine&fade=areas:60,own:abc:50,sun:30&v=${linkVersion}`,
    );
    expect(otherLayers(layers)).toEqual(['moon', 'own:abc', 'own:mine', 'sun']);
  });

  it('takes no name of a property for a layer that is there', () => {
    expect(parseLink('?fade=constructor:50', 'zh').layers.constructor).toEqual({
      visible: true,
      opacity: 0.5,
    });
    expect(parseLink('?hide=constructor', 'zh').layers.constructor).toEqual({
      visible: false,
      opacity: 1,
    });
    expect(layerOf(initialState('zh').layers, 'toString')).toEqual({ visible: true, opacity: 1 });
  });

  it('ignores what it does not know', () => {
    expect(parseLink('?utm=x&hide=,belts,~&fade=areas:900&at=1,2&theme=pink&lang=fr', 'en')).toEqual({
      ...initialState('en'),
      layers: { ...initialState('en').layers, belts: { visible: false, opacity: 1 } },
    });
  });

  it('keeps language and theme the reader’s own where it names none', () => {
    expect(parseLink('', 'en').lang).toBe('en');
    expect(parseLink('?lang=zh', 'en').lang).toBe('zh');
  });
});
