import { afterEach, describe, expect, test } from 'vitest';
import '../../../../src/features/filter/filter-bar';
import '../../../../src/features/filter/filter-fold';
import { page } from 'vitest/browser';
import { type Filter, noFilter } from '../../../../src/plan/filter/filter';
import { matchFilter } from '../../../../src/plan/filter/match-filter';
import { find, mount, settled } from '../../mount';
import { realPlan as plan } from '../../real-plan';

afterEach(() => document.body.replaceChildren());

const open = (change: Partial<Filter>, lang: 'zh' | 'en' = 'zh') => {
  const filter = { ...noFilter, ...change };
  return mount('filter-bar', { filter, filterMatch: matchFilter(plan, filter) }, lang);
};

const said = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );

describe('the filter bar', () => {
  test('shows what the filter asks for, and in words what it keeps', async () => {
    const { root } = await open({ topics: ['biomedicine'], areas: [] });
    expect(said(root, '.chips .label')).toEqual(['生物医药']);
    expect(said(root, '[aria-live]')).toEqual(['7 个平台、4 座城、2 个地区、浙中科创大走廊提到生物医药。']);
    const other = await open({ topics: ['biomedicine'], categories: ['national-hitech'] }, 'en');
    expect(said(other.root, '[aria-live]')[0]).toMatch(/^Meeting the conditions|Nothing meets/);
  });

  test('takes out one condition or all', async () => {
    const { root, intents } = await open({ topics: ['biomedicine', 'textiles'], statuses: ['creating'] });
    const [first] = root.querySelectorAll<HTMLElement>('.remove');
    expect(first?.getAttribute('aria-label')).toBe('移除条件：生物医药');
    first?.click();
    find(root, '.clear').click();
    expect(intents).toEqual([
      { type: 'filter', change: { topics: ['textiles'] } },
      { type: 'filter', change: noFilter },
    ]);
  });

  test('keeps the focus among the conditions when one goes', async () => {
    const { root, element } = await open({ topics: ['biomedicine', 'textiles'] });
    const [first] = root.querySelectorAll<HTMLElement>('.remove');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
    element.filter = { ...noFilter, topics: ['textiles'] };
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(root.activeElement?.getAttribute('aria-label')).toBe('移除条件：纺织服装');
  });

  test('asks for one topic or all only where there are several', async () => {
    const one = await open({ topics: ['textiles'] });
    expect(one.root.querySelector('fieldset')).toBeNull();
    const { root, intents } = await open({ topics: ['textiles', 'hardware'] });
    const [any, every] = root.querySelectorAll<HTMLInputElement>('input');
    expect(any?.checked).toBe(true);
    every?.click();
    expect(intents).toEqual([{ type: 'filter', change: { mode: 'all' } }]);
  });

  test('adds industries, segments, categories, statuses, areas, corridor and belts', async () => {
    const { root, intents } = await open({ topics: ['textiles'] });
    const menu = find<HTMLSelectElement>(root, 'select');
    expect(menu.options).toHaveLength(1 + 8 + 32 - 1 + 4 + 2 + 10 + 3);
    for (const value of ['topics display-materials', 'categories national-etdz', 'within corridor']) {
      menu.value = value;
      menu.dispatchEvent(new Event('change'));
      expect(menu.value).toBe('');
    }
    expect(intents).toEqual([
      { type: 'filter', change: { topics: ['textiles', 'display-materials'] } },
      { type: 'filter', change: { categories: ['national-etdz'] } },
      { type: 'filter', change: { within: ['corridor'] } },
    ]);
  });

  test('explains the strengths while topics are asked for, and counts them', async () => {
    const { root } = await open({ topics: ['biomedicine'] });
    const counts = said(root, '.legend .count').map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(14);
    const { root: other } = await open({ areas: ['lanxi'] });
    expect(other.querySelector('.legend')).toBeNull();
  });
});

describe('the way to the filter', () => {
  const fold = (change: Partial<Filter>, compact: boolean) => {
    const filter = { ...noFilter, ...change };
    return mount('filter-fold', { filter, filterMatch: matchFilter(plan, filter), compact });
  };

  test('is there without a filter, and opens', async () => {
    const { root, element } = await fold({}, false);
    expect(root.querySelector('filter-bar')).toBeNull();
    find(root, '.head').click();
    await settled(element);
    expect(find(root, '.head').getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('filter-bar')).not.toBeNull();
  });

  test('is open where there is a filter, and on a phone a row of its conditions', async () => {
    await page.viewport(1440, 900);
    const wide = await fold({ topics: ['textiles'] }, false);
    expect(find(wide.root, '.head').getAttribute('aria-expanded')).toBe('true');
    await page.viewport(1024, 768);
    const { root } = await fold({ topics: ['textiles'] }, true);
    expect(find(root, '.head').getAttribute('aria-expanded')).toBe('false');
    const bar = find(root, 'filter-bar');
    await settled(bar);
    expect(said(bar.shadowRoot as ShadowRoot, '.label')).toEqual(['纺织服装']);
    expect((bar.shadowRoot as ShadowRoot).querySelector('select')).toBeNull();
  });
});
