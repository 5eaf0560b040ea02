import { describe, expect, it } from 'vitest';
import { textWidth, wrapToWidth } from '../../../src/style/text-width';

describe('wrapping to a width', () => {
  it('breaks Chinese anywhere but before punctuation that closes', () => {
    expect(wrapToWidth('规上工业总产值，十个地区', 10, 70)).toEqual(['规上工业总产', '值，十个地区']);
  });

  it('keeps words and numbers whole', () => {
    const text = '新增 3,547 亿元产值, Yiwu is to add the most';
    const lines = wrapToWidth(text, 10, 90);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => textWidth(line, 10) <= 90)).toBe(true);
    expect(lines.join(' ').split(' ')).toContain('3,547');
  });

  it('leaves a short text alone', () => {
    expect(wrapToWidth('Yiwu', 10, 90)).toEqual(['Yiwu']);
  });

  it('keeps an opening bracket with what it opens', () => {
    for (const width of [60, 72, 84, 96])
      for (const line of wrapToWidth('义乌开发区（位置近似，“五公里”以内）', 12, width))
        expect(line).not.toMatch(/[（“]$/);
  });
});
