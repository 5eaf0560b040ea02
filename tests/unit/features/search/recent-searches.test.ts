import { describe, expect, test } from 'vitest';
import { RecentSearches } from '../../../../src/features/search/recent-searches';

/** As much of a browser's storage as is used. */
function memory(entries: [string, string][] = []): Storage {
  const map = new Map(entries);
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  } as unknown as Storage;
}

describe('recent searches', () => {
  test('come back, the last first and each once, eight at most', () => {
    const storage = memory();
    const recent = new RecentSearches(() => storage);
    for (const text of ['一', '二', '三', '四', '五', '六', '七', '八', '九', '三']) recent.add(text);
    expect(new RecentSearches(() => storage).read()).toEqual([
      '三',
      '九',
      '八',
      '七',
      '六',
      '五',
      '四',
      '二',
    ]);
    recent.clear();
    expect(recent.read()).toEqual([]);
  });

  test('that are damaged are none', () => {
    for (const text of ['{', '{"a":1}', '[1,null]']) {
      expect(new RecentSearches(() => memory([['jinhua-plan-atlas.searches', text]])).read()).toEqual([]);
    }
  });

  test('need no storage', () => {
    const blocked = new RecentSearches(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    blocked.add('光膜');
    blocked.clear();
    expect(blocked.read()).toEqual([]);
  });
});
