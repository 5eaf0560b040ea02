import { describe, expect, it } from 'vitest';
import { gradedStrengths, strengthStyle } from '../../../src/style/strength-style';
import { contrast, luminance } from './contrast';

const schemes = ['light', 'dark'] as const;

describe.each(schemes)('strengths in the %s scheme', (scheme) => {
  const looks = gradedStrengths.map((strength) => strengthStyle(strength, scheme));

  it('differ in lightness from the strongest to the weakest, so that any eye can order them', () => {
    const graded = looks.slice(0, -1).map((look) => luminance(look?.colour ?? ''));
    const sign = scheme === 'light' ? 1 : -1;
    for (const [index, value] of graded.slice(1).entries())
      expect(sign * (value - (graded[index] ?? 0))).toBeGreaterThan(0.025);
  });

  it('are narrower the weaker they are', () => {
    const widths = looks.map((look) => look?.width ?? 0);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(widths.length);
  });

  it('carry readable letters', () => {
    for (const look of looks) expect(contrast(look?.colour ?? '', look?.ink ?? '')).toBeGreaterThan(4.5);
  });
});

it('what is kept without a topic looks as ever', () => {
  expect(strengthStyle('matched', 'light')).toBeNull();
});
