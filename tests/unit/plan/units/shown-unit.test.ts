import { describe, expect, it } from 'vitest';
import { shownDigits, shownValue, storedValue } from '../../../../src/plan/units/shown-unit';
import { realPlan as plan } from '../../real-plan';

const stored = plan.areas.flatMap(({ figures }) => Object.values(figures));

describe('the unit that a language counts in', () => {
  it('is the plan’s in Chinese', () => {
    for (const { value, unit } of stored)
      if (value !== null) expect(shownValue(value, unit, 'zh')).toBe(value);
  });

  it('moves the decimal point exactly in English', () => {
    expect(shownValue(4453, '亿元', 'en')).toBe(445.3);
    expect(shownValue(0.3, '亿元', 'en')).toBe(0.03);
    expect(shownValue(12.5, '万元/亩', 'en')).toBe(125_000);
    expect(shownValue(1e-7, '亿元', 'en')).toBe(1e-8);
    expect(shownValue(-59.3, '亿元', 'en')).toBe(-5.93);
    expect(shownValue(2750, '家', 'en')).toBe(2750);
  });

  it('is turned back into what is stored, for every figure of the annex and every hundredth', () => {
    const values = Array.from({ length: 20_000 }, (_, index) => index / 100);
    for (const unit of ['亿元', '万元/亩', '亿元/km²', '亿元/家', '万元/人', '%'] as const)
      for (const value of values) {
        const there = storedValue(shownValue(value, unit, 'en'), unit, 'en');
        const back = shownValue(storedValue(value, unit, 'en'), unit, 'en');
        if (there !== value || back !== value) expect([unit, there, back]).toEqual([unit, value, value]);
      }
    for (const { value, unit } of stored)
      if (value !== null) expect(storedValue(shownValue(value, unit, 'en'), unit, 'en')).toBe(value);
  });

  it('has as many decimals as say the same', () => {
    expect(shownDigits(1, '亿元', 'en')).toBe(2);
    expect(shownDigits(1, '亿元', 'zh')).toBe(1);
    expect(shownDigits(2, '亿元/km²', 'en')).toBe(0);
    expect(shownDigits(1, '%', 'en')).toBe(1);
  });
});
