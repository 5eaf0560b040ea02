import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AppState, languages, layerIds, pages, themes } from '../../../src/state/app-state';
import { formatLink } from '../../../src/state/format-link';
import { initialState } from '../../../src/state/initial-state';
import { parseLink } from '../../../src/state/parse-link';

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

const layer = fc.record({ visible: fc.boolean(), opacity: decimal(0.1, 1, 2) });

const state: fc.Arbitrary<AppState> = fc.record({
  view: fc.option(view),
  layers: fc
    .tuple(...layerIds.map(() => layer))
    .map((all) => Object.fromEntries(layerIds.map((id, i) => [id, all[i]])) as AppState['layers']),
  selection: fc.option(fc.string({ minLength: 1 })),
  page: fc.constantFrom(...pages),
  theme: fc.constantFrom(...themes),
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
    expect(formatLink(written, 'zh')).toBe('?at=29.15,119.9,9.2&sel=lanxi&lang=en');
  });

  it('names hidden and faded layers', () => {
    const before = initialState('zh');
    const layers = {
      ...before.layers,
      belts: { visible: false, opacity: 1 },
      areas: { visible: true, opacity: 0.6 },
    };
    expect(formatLink({ ...before, layers }, 'zh')).toBe('?hide=belts&fade=areas:60');
  });

  it('ignores what it does not know', () => {
    expect(parseLink('?utm=x&hide=moon,belts&fade=areas:900&at=1,2&theme=pink&lang=fr', 'en')).toEqual({
      ...initialState('en'),
      layers: { ...initialState('en').layers, belts: { visible: false, opacity: 1 } },
    });
  });

  it('keeps language and theme the reader’s own where it names none', () => {
    expect(parseLink('', 'en').lang).toBe('en');
    expect(parseLink('?lang=zh', 'en').lang).toBe('zh');
  });
});
