import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../../src/map/static/static-label';
import { textWidth } from '../../../../src/style/text-width';

describe('lettering of the static map', () => {
  it('counts a Chinese character as one em and a Latin letter as less', () => {
    expect(textWidth('金华', 12)).toBe(24);
    expect(textWidth('Jinhua', 12)).toBeLessThan(6 * 12);
  });

  it('counts bold letters as wider, and bold characters as wide as ever', () => {
    expect(textWidth('Jinhua', 12, true)).toBeGreaterThan(textWidth('Jinhua', 12));
    expect(textWidth('金华', 12, true)).toBe(24);
  });

  it('wraps Chinese into lines of even length', () => {
    expect(wrapText('永康现代农业装备高新区', 10)).toEqual(['永康现代农业', '装备高新区']);
  });

  it('keeps English words whole and short texts on one line', () => {
    const lines = wrapText('Yiwu Display Materials Platform', 20);
    expect(lines.join(' ')).toBe('Yiwu Display Materials Platform');
    expect(lines.length).toBe(2);
    expect(wrapText('Lanxi', 20)).toEqual(['Lanxi']);
  });
});
