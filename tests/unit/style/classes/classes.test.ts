import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { years } from '../../../../src/plan/years';
import { type ClassMethod, initialThematic } from '../../../../src/state/thematic';
import { classBreaks, rawBreaks, readableBreak } from '../../../../src/style/classes/class-breaks';
import { divergingColours, sequentialColours } from '../../../../src/style/classes/class-colours';
import { classOf } from '../../../../src/style/classes/class-of';
import { classify } from '../../../../src/style/classes/classify';
import { realPlan as plan } from '../../real-plan';

const { classing } = initialThematic;
const source = { plan, actuals: noActuals };
const methods: Exclude<ClassMethod, 'own'>[] = ['quantile', 'equal', 'natural'];

describe('class breaks', () => {
  it('divide as their method says', () => {
    const values = [1, 2, 3, 10, 11, 12, 100, 101, 102];
    expect(rawBreaks(values, 'natural', 3)).toEqual([10, 100]);
    expect(rawBreaks(values, 'equal', 4)).toEqual([26.25, 51.5, 76.75]);
    expect(rawBreaks([1, 2, 3, 4, 5, 6, 7, 8], 'quantile', 4)).toEqual([2.75, 4.5, 6.25]);
  });

  it('are fewer where values repeat', () => {
    expect(rawBreaks([5, 5, 5], 'natural', 5)).toEqual([]);
    expect(rawBreaks([1, 1, 2, 2], 'quantile', 5)).toHaveLength(1);
  });

  it('are round where the values leave room', () => {
    expect(readableBreak(527.2, [208.3, 505.9, 527.2])).toBe(520);
    expect(readableBreak(1000, [950, 1000])).toBe(1000);
    expect(readableBreak(0.62, [0.41, 0.62])).toBe(0.5);
  });

  it('keep every value in its class when they are rounded', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -5000, max: 5000 }), { minLength: 2, maxLength: 30 }),
        fc.constantFrom('quantile' as const, 'natural' as const),
        fc.integer({ min: 3, max: 7 }),
        (values, method, count) => {
          const raw = rawBreaks(values, method, count);
          const rounded = classBreaks(values, { ...classing, method, count }, null);
          expect(values.map((value) => classOf(value, rounded))).toEqual(
            values.map((value) => classOf(value, raw)),
          );
        },
      ),
    );
  });

  it('have the midpoint among them', () => {
    for (const method of methods)
      expect(classBreaks([8.5, 11, 12, 17.6], { ...classing, method, count: 3 }, 12.4)).toContain(12.4);
  });

  it('are shared out between the sides of the midpoint', () => {
    const values = [1, 2, 3, 4, 11, 12, 13, 14, 15, 16];
    const breaks = classBreaks(values, { ...classing, method: 'quantile', count: 5 }, 10);
    expect(breaks.filter((at) => at < 10)).toHaveLength(1);
    expect(breaks.filter((at) => at > 10)).toHaveLength(2);
  });

  it('are the reader’s own where the reader sets them', () => {
    expect(classBreaks([1, 2], { ...classing, method: 'own', breaks: [400, 900] }, null)).toEqual([400, 900]);
  });
});

describe('a classified measure', () => {
  it('has the same breaks in every year', () => {
    const breaks = years.map((year) => classify(source, 'output', year, classing, 'light').breaks);
    expect(new Set(breaks.map(String)).size).toBe(1);
  });

  it('has one colour per class, all different', () => {
    for (const scheme of ['light', 'dark'] as const) {
      expect(new Set(sequentialColours(7, scheme)).size).toBe(7);
      expect(new Set(divergingColours(3, 4, scheme)).size).toBe(7);
    }
  });

  it('puts an area without a figure into no class', () => {
    expect(classify(source, 'tax-per-mu', 2020, classing, 'light').classes.get('jinhua-edz')).toBeNull();
  });

  it('turns at the city’s own growth when it diverges', () => {
    const { midpoint, breaks } = classify(
      source,
      'output-growth',
      2025,
      { ...classing, palette: 'diverging' },
      'light',
    );
    expect(midpoint).toBeCloseTo(12.43, 2);
    expect(breaks).toContain(midpoint);
  });
});
