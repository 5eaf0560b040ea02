import { afterEach, describe, expect, test } from 'vitest';
import synonyms from '../../../../geo/words/synonyms.json?raw';
import '../../../../src/features/match/panel';
import { type MatchInput, noMatch } from '../../../../src/features/match/model/match-input';
import { parseLexicon } from '../../../../src/plan/lexicon/parse-lexicon';
import { emptyWorkspace } from '../../../../src/state/workspace/workspace';
import { find, mount, settled } from '../../mount';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const lexicon = parseLexicon(JSON.parse(synonyms), {});
const open = (match: Partial<MatchInput>, lang: 'zh' | 'en' = 'zh', view = {}) =>
  mount('match-panel', { match: { ...noMatch, ...match } }, lang, { lexicon, view });

const candidates = (root: ShadowRoot, kind = 'platform') => [
  ...root.querySelectorAll<HTMLElement>(`[data-kind="${kind}"] .candidate`),
];
const said = (element: Element | undefined | null) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('the match', () => {
  test('puts the platform with the words first, and shows the phrase and how it is counted', async () => {
    const { root } = await open({ text: '光膜' });
    const [first] = candidates(root);
    expect(first?.dataset.candidate).toBe('lanxi-ez');
    expect(said(first)).toContain('原文有 “光膜” 10 × 重点 4');
    expect(said(first)).toContain('重点建设兰溪光膜新材料万亩千亿产业园');
    expect(said(first?.querySelector('.score'))).toBe('40 分');
    expect(first?.querySelector('source-mark')).not.toBeNull();
    expect(candidates(root, 'city')[0]?.dataset.candidate).toBe('jinlan-innovation-city');
  });

  test('the points of the lines add up to the score that is shown', async () => {
    const { root } = await open({
      text: '新能源汽车 零部件',
      criteria: { airport: 'matters', tax: 'nice', corridor: 'must', wanmu: 'nice' },
    });
    const shown = [...candidates(root), ...candidates(root, 'city')];
    expect(shown.length).toBeGreaterThan(5);
    for (const each of shown) {
      const points = [...each.querySelectorAll('.points')].map((one) => Number(one.textContent));
      expect(`${points.reduce((sum, point) => sum + point, 0)} 分`).toBe(said(each.querySelector('.score')));
    }
  });

  test('says why a text means what it means, takes a meaning out and puts it back', async () => {
    const { root, intents, element } = await open({ text: '园林机械' });
    expect(said(find(root, '.terms'))).toMatch(/智能农机装备.*按本图集的同义词表.*或.*电动（园林）工具/);
    find(root, '[aria-label="移除“电动（园林）工具”"]').click();
    expect(intents).toEqual([{ type: 'match', change: { topics: [], without: ['power-tools'] } }]);
    element.match = { ...noMatch, text: '园林机械', without: ['power-tools'] };
    await settled(element);
    expect([...root.querySelectorAll('.tag .chip')].map(said)).toEqual(['E智能农机装备']);
    find(root, '[aria-label="恢复“电动（园林）工具”"]').click();
    expect(intents.at(-1)).toEqual({ type: 'match', change: { without: [] } });
  });

  test('ranks anew when the lexicon arrives after it was opened', async () => {
    const match = { ...noMatch, text: '园林机械' };
    const { root, element, lexicon: late } = await mount('match-panel', { match }, 'zh', { view: {} });
    expect(candidates(root)).toHaveLength(0);
    late.setValue(lexicon);
    await settled(element);
    expect(candidates(root).length).toBeGreaterThan(0);
  });

  test('says plainly that the plan is silent, and offers other texts', async () => {
    const { root, intents } = await open({ text: '葡萄酒' });
    expect(said(find(root, '.silent'))).toContain('规划没有提到：“葡萄酒”');
    expect(candidates(root)).toEqual([]);
    find(root, '.examples a').click();
    expect(intents).toEqual([{ type: 'match', change: { text: '光膜', without: [] } }]);
  });

  test('sets aside what fails a must, with the reason, and says what is not known', async () => {
    const { root } = await open({ text: '生物医药', criteria: { national: 'must', tax: 'matters' } });
    expect(candidates(root).map(({ dataset }) => dataset.candidate)).toEqual(['jinhua-etdz']);
    expect(said(root.querySelector('.unsaid'))).toMatch(/地区亩均税收：金华开发区 规划没有给数/);
    expect(said(find(root, '.aside'))).toContain('不满足：国家级平台');
  });

  test('makes the candidates after the fifth when they are unfolded', async () => {
    const { root, element } = await open({ text: '光膜' });
    const all = element.shadowRoot?.querySelector<HTMLDetailsElement>('[data-kind="platform"] details.rest');
    expect(candidates(root)).toHaveLength(5);
    if (all) all.open = true;
    await settled(element);
    await settled(element);
    expect(candidates(root)).toHaveLength(6);
  });

  test('says how stable the order is', async () => {
    const { root, element } = await open({ text: '光膜 新能源汽车', criteria: { airport: 'nice' } });
    await new Promise((resolve) => setTimeout(resolve, 30));
    await settled(element);
    expect(said(find(root, '[data-kind="platform"] .sensitivity'))).toMatch(/^排序的稳定性/);
  });

  test('in English has no Chinese but quotations', async () => {
    const { root } = await open(
      { text: '光膜 garden machinery', criteria: { station: 'nice', tax: 'nice' } },
      'en',
    );
    const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
    const han = strays.filter(({ text, lang }) => lang === 'en' && /\p{Script=Han}/u.test(text));
    expect(han.map(({ text }) => text).filter((text) => text !== '光膜 garden machinery')).toEqual([]);
  });
});

describe('what a reader does', () => {
  test('says that nothing meets every must, and not that the plan is silent', async () => {
    const within = { of: '28.76,120.42', kilometres: 15, weight: 'must' } as const;
    const { root } = await open({ text: '光膜', within });
    expect(candidates(root)).toEqual([]);
    expect(said(find(root, '[data-kind="platform"] .none'))).toBe('没有一个满足全部“必须”条件。');
    expect(said(find(root, '.aside'))).toMatch(/超出 15 公里/);
  });

  test('types, and the text is applied after a pause, or at once with Enter', async () => {
    const { root, intents } = await open({});
    const field = find<HTMLInputElement>(root, 'input[type="search"]');
    field.value = '水晶';
    field.dispatchEvent(new Event('input'));
    expect(intents).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(intents).toEqual([{ type: 'match', change: { text: '水晶' } }]);
    field.value = '光膜';
    field.dispatchEvent(new Event('input'));
    find<HTMLFormElement>(root, 'form').requestSubmit();
    expect(intents.at(-1)).toEqual({ type: 'match', change: { text: '光膜' } });
  });

  test('chooses topics and criteria', async () => {
    const { root, intents } = await open({ text: '光膜', criteria: { airport: 'nice' } });
    const menu = find<HTMLSelectElement>(root, '.add select');
    menu.value = 'graphene';
    menu.dispatchEvent(new Event('change'));
    const criterion = find<HTMLSelectElement>(root, '[data-criterion="station"] select');
    expect([...criterion.options].map(({ value }) => value)).toEqual(['', 'nice', 'matters', 'must']);
    criterion.value = 'must';
    criterion.dispatchEvent(new Event('change'));
    const other = find<HTMLSelectElement>(root, '[data-criterion="airport"] select');
    other.value = '';
    other.dispatchEvent(new Event('change'));
    expect(intents).toEqual([
      { type: 'match', change: { topics: ['graphene'], without: [] } },
      { type: 'match', change: { criteria: { airport: 'nice', station: 'must' } } },
      { type: 'match', change: { criteria: {} } },
    ]);
  });

  test('goes on to the map, the comparison and the shortlist', async () => {
    const { root, intents, steps } = await open({ text: '光膜' });
    find(root, '[data-tool="map"]').click();
    find(root, '[data-tool="compare"]').click();
    expect(intents).toEqual([
      { type: 'filter', change: { topics: ['display-materials'], mode: 'any' } },
      {
        type: 'compare-platforms',
        ids: ['lanxi-ez', 'yiwu-display-platform', 'yiwu-etdz', 'jinhua-hitech-zone'],
      },
      { type: 'page', page: 'platforms' },
    ]);
    find(find(root, 'bookmark-button').shadowRoot as ShadowRoot, 'button').click();
    expect(steps).toEqual([{ type: 'set-shortlist', shortlist: [{ id: 'lanxi-ez', note: '' }] }]);
  });

  test('sees what is in the shortlist already', async () => {
    const workspace = { ...emptyWorkspace, shortlist: [{ id: 'lanxi-ez', note: '' }] };
    const { root } = await open({ text: '光膜' }, 'zh', { workspace });
    const toggle = candidates(root)[0]?.querySelector('bookmark-button')?.shadowRoot;
    expect(said(toggle?.querySelector('button'))).toContain('从清单移除');
  });

  test('points at a candidate, and the map hears of it', async () => {
    const { root, shell } = await open({ text: '光膜' });
    const pointed: (string | null)[] = [];
    shell.addEventListener('feature-hover', (event) => pointed.push(event.id));
    const [first] = candidates(root);
    first?.dispatchEvent(new PointerEvent('pointerenter'));
    first?.dispatchEvent(new PointerEvent('pointerleave'));
    expect(pointed).toEqual(['lanxi-ez', null]);
  });
});

test.each([320, 390])('a panel %i pixels wide scrolls in one direction', async (width) => {
  const { element, root, shell } = await open(
    { text: '新能源汽车零部件', criteria: { airport: 'matters', tax: 'nice' } },
    'en',
  );
  shell.style.cssText = `display: block; width: ${width}px`;
  find<HTMLDetailsElement>(root, '.criteria').open = true;
  find<HTMLDetailsElement>(root, '.counting').open = true;
  await settled(element);
  expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(width);
});
