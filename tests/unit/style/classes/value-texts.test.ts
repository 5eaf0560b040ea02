import { describe, expect, it } from 'vitest';
import { noActuals } from '../../../../src/plan/actuals/actual';
import type { MeasureId } from '../../../../src/plan/measures/measure-id';
import type { Lang } from '../../../../src/state/app-state';
import { initialThematic } from '../../../../src/state/thematic';
import { classify } from '../../../../src/style/classes/classify';
import { valueTexts } from '../../../../src/style/classes/value-texts';
import { realPlan as plan } from '../../real-plan';

const texts = (id: MeasureId, language: Lang = 'zh') =>
  valueTexts(classify({ plan, actuals: noActuals }, id, 2025, initialThematic.classing, 'light'), language);

describe('the values on a map', () => {
  it('are grouped, with per cent where they are shares, and a dash without a figure', () => {
    expect(texts('output').get('lanxi')).toBe('1,000');
    expect(texts('output-share').get('lanxi')).toMatch(/^\d+(\.\d)?%$/);
    expect(texts('tax-per-mu').get('jinhua-edz')).toBe('—');
  });

  it('are in the unit that the language counts in', () => {
    expect(texts('output', 'en').get('lanxi')).toBe('100');
    expect(texts('output-per-firm', 'en').get('lanxi')).toMatch(/^\d+$/);
    expect(texts('output-share', 'en')).toEqual(texts('output-share'));
  });
});
