import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Keys } from '../../../../src/app/shell/keys';
import '../../../../src/features/search/search-box';
import type { Lexicon } from '../../../../src/plan/lexicon/lexicon';
import type { Lang } from '../../../../src/state/app-state';
import { find, mount, settled } from '../../mount';
import { realWords } from './real-lexicon';

beforeEach(() => localStorage.clear());
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A box that the atlas's keys lead to. */
async function keyed(words: Lexicon | null = realWords, lang: Lang = 'zh') {
  const box = await mount('search-box', {}, lang, { lexicon: words });
  new Keys(
    box.element,
    window,
    () => box.element.enter(),
    () => {},
  );
  return box;
}

/** A box in use, its index built. */
async function opened(lang: Lang = 'zh') {
  const box = await keyed(realWords, lang);
  const input = find<HTMLInputElement>(box.root, 'input');
  await userEvent.keyboard('/');
  await type(box, '兰溪');
  await vi.waitFor(() => expect(options(box.root).length).toBeGreaterThan(0), 10_000);
  await type(box, '');
  return { ...box, input };
}

async function type({ element, root }: { element: Element; root: ShadowRoot }, text: string) {
  const input = find<HTMLInputElement>(root, 'input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(element);
}

async function press(element: Element, keys: string) {
  await userEvent.keyboard(keys);
  await settled(element);
}

const options = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('[role="option"]')];
const names = (root: ShadowRoot) => options(root).map((option) => find(option, '.name').textContent);
const active = (root: ShadowRoot) =>
  root.getElementById(find(root, 'input').getAttribute('aria-activedescendant') ?? '');

describe('search-box', () => {
  it('asks for synonyms and pinyin, and is ready without them when they do not come', async () => {
    const box = await keyed(null);
    let wanted = 0;
    box.shell.addEventListener('lexicon-wanted', () => (wanted += 1));
    await userEvent.keyboard('/');
    await type(box, '兰溪');
    expect(wanted).toBe(1);
    await vi.waitFor(() => expect(names(box.root)[0]).toBe('兰溪市'), 15_000);
  }, 20_000);

  it('is focused by / from anywhere but a field or a dialog', async () => {
    const box = await keyed();
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    await press(box.element, '/');
    expect(field.value).toBe('/');
    expect(box.element.open).toBe(false);
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    document.body.append(dialog);
    dialog.showModal();
    await press(box.element, '/');
    expect(box.element.open).toBe(false);
    dialog.close();
    field.blur();
    await press(box.element, '/');
    expect(box.root.activeElement).toBe(find(box.root, 'input'));
    expect(find<HTMLInputElement>(box.root, 'input').value).toBe('');
  });

  it('shows results by kind, with the matched words marked and the plan’s words', async () => {
    const box = await opened();
    await type(box, 'guangmo');
    const groups = [...box.root.querySelectorAll('[role="group"]')];
    const labels = groups.map((group) =>
      box.root.getElementById(group.getAttribute('aria-labelledby') ?? ''),
    );
    expect(labels.map((label) => label?.textContent).slice(0, 3)).toEqual([
      '产品与技术',
      '产业与细分领域',
      '支撑地点',
    ]);
    const place = options(box.root).find((option) => option.textContent?.includes('产业园区'));
    expect(place && find(place, '.name mark').textContent).toBe('光膜');
    expect(place && find(place, '.passage').textContent).toContain('以兰溪光膜产业园为核心依托');
    expect(find(box.root, '[role="status"]').textContent).toMatch(/^找到 \d+ 条$/);
  });

  it('goes through the options by arrows, Home and End, and chooses by Enter', async () => {
    const box = await opened();
    await type(box, '义乌');
    expect(active(box.root)).toBe(options(box.root)[0]);
    expect(active(box.root)?.getAttribute('aria-selected')).toBe('true');
    await press(box.element, '{ArrowDown}');
    expect(active(box.root)).toBe(options(box.root)[1]);
    await press(box.element, '{End}');
    expect(active(box.root)).toBe(options(box.root).at(-1));
    await press(box.element, '{ArrowDown}');
    expect(active(box.root)).toBe(options(box.root)[0]);
    await press(box.element, '{ArrowUp}{Home}{Enter}');
    expect(box.intents).toEqual([{ type: 'select', id: 'yiwu' }]);
    expect(box.element.open).toBe(false);
    expect(box.input.value).toBe('');
  });

  it('leads from a product to its segment, from an indicator to its path, from a target to its paragraph', async () => {
    const box = await opened();
    for (const text of ['光学膜', '研发经费', '绿色工厂', '金华']) {
      await type(box, text);
      expect(box.element.open).toBe(true);
      await press(box.element, '{Enter}');
      await press(box.element, '/');
    }
    expect(box.intents).toEqual([
      { type: 'topic', id: 'display-materials' },
      { type: 'page', page: 'path' },
      { type: 'path', path: 'rd-share-of-revenue' },
      { type: 'paragraph', id: '4.6.2-1' },
      { type: 'select', id: null },
    ]);
  });

  it('offers to match platforms with what means an industry', async () => {
    const box = await opened('en');
    await type(box, 'EV');
    const offer = find(box.root, '.ways [role="option"]');
    expect(offer.textContent).toContain('Which platforms suit “EV”');
    offer.click();
    expect(box.intents).toEqual([
      { type: 'match', change: { text: 'EV' } },
      { type: 'page', page: 'match' },
    ]);
    await press(box.element, '/');
    await type(box, 'Lanxi');
    expect(box.root.querySelector('.ways')).toBeNull();
  });

  it('keeps what was chosen, offers it again, and forgets it when asked to', async () => {
    const box = await opened();
    await type(box, 'lanxi');
    await press(box.element, '{Enter}');
    await press(box.element, '/');
    expect(names(box.root)).toEqual(['兰溪市']);
    options(box.root)[0]?.click();
    await settled(box.element);
    expect(box.input.value).toBe('兰溪市');
    expect(names(box.root)[0]).toBe('兰溪市');
    await type(box, '');
    find(box.root, '.forget button').click();
    await settled(box.element);
    expect(options(box.root)).toEqual([]);
    expect(find(box.root, '.help').textContent).toContain('可以这样搜索');
  });

  it('says what to try where nothing is found, and typed text stays text', async () => {
    const box = await opened();
    await type(box, '<b>zzzz</b>');
    expect(find(box.root, '.none').textContent).toContain('没有找到“<b>zzzz</b>”');
    expect(find(box.root, '.help').textContent).toContain('可以这样搜索');
    expect(find(box.root, '[role="status"]').textContent).toContain('没有找到');
  });

  it('leads on where nothing is found: to sites, to the plan, to the conditions; none of them unasked', async () => {
    const box = await opened();
    await type(box, 'zzzz');
    expect(names(box.root)).toEqual(['哪些平台适合“zzzz”', '逐段查阅规划', '查看投资条件与限制类产业']);
    await press(box.element, '{Enter}');
    expect(box.intents).toEqual([]);
    await press(box.element, '{ArrowDown}{ArrowDown}{Enter}');
    expect(box.intents).toEqual([{ type: 'page', page: 'plan' }]);
  });

  it('says what it looked for instead of what is misspelt', async () => {
    const box = await opened();
    await type(box, '兰西');
    expect(names(box.root)[0]).toBe('兰溪市');
    expect(find(box.root, '.corrected').textContent).toBe('没有找到“兰西”，以下是“兰溪”的结果。');
  });

  it('says that a result was chosen, so that the focus can follow', async () => {
    const box = await opened();
    let chosen = 0;
    box.element.addEventListener('chosen', () => (chosen += 1));
    await type(box, '义乌');
    await press(box.element, '{Enter}');
    expect(chosen).toBe(1);
    await press(box.element, '/');
    await press(box.element, '{Escape}');
    expect(chosen).toBe(1);
  });

  it('is emptied by Escape, then left, and neither reaches the shell; the focus goes back', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    const box = await opened();
    await press(box.element, '{Escape}');
    button.focus();
    await press(box.element, '/');
    await type(box, '义乌');
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    await press(box.element, '{Escape}');
    expect(box.input.value).toBe('');
    expect(box.element.open).toBe(true);
    await press(box.element, '{Escape}');
    expect(box.element.open).toBe(false);
    expect(document.activeElement).toBe(button);
    expect(heard).not.toHaveBeenCalled();
    window.removeEventListener('keydown', heard);
  });

  it('closes when the focus goes elsewhere, and its list is inside the window', async () => {
    const box = await opened();
    // The bar that the field lies over.
    Object.assign(box.shell.style, { position: 'relative', height: '60px' });
    await type(box, 'l');
    const { bottom, right } = find(box.root, '.drop').getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(right).toBeLessThanOrEqual(innerWidth);
    box.input.blur();
    await settled(box.element);
    expect(box.element.open).toBe(false);
    expect(find(box.root, '.drop').matches(':popover-open')).toBe(false);
  });
});
