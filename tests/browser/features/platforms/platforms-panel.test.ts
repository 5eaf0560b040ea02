import { afterEach, describe, expect, test } from 'vitest';
import '../../../../src/features/platforms/panel';
import { find, mount, settled } from '../../mount';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const open = (platforms: string[], properties = {}, lang: 'zh' | 'en' = 'zh') =>
  mount('platforms-panel', { platforms, ...properties }, lang);

const row = (root: ShadowRoot, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(`${selector} th, ${selector} td`)].map((cell) =>
    (cell.textContent ?? '').replaceAll(/[\s\u2060]+/g, ' ').trim(),
  );

describe('the comparison of platforms', () => {
  test('has the plan’s words for each industry with the grade, and says where it is not mentioned', async () => {
    const { root } = await open(['lanxi-ez', 'yiwu-etdz']);
    expect(find(root, 'h2').textContent).toBe('对比：兰溪经开区、义乌经开区');
    const [head, lanxi, yiwu] = row(root, '[data-industry="optoelectronics"]');
    expect(head).toContain('共有');
    expect(lanxi).toMatch(/^重点 重点建设兰溪光膜新材料万亩千亿产业园、江南高新园/);
    expect(yiwu).toContain('重点发展芯光电');
    expect(row(root, '[data-industry="vehicles"]')[1]).toBe('没有提到');
    expect(root.querySelectorAll('[data-industry] source-mark').length).toBeGreaterThan(4);
  });

  test('marks what differs, and what is surely nearer', async () => {
    const { root } = await open(['lanxi-ez', 'yiwu-etdz']);
    const heads = [...root.querySelectorAll('[data-differs]')].map((mark) =>
      mark.parentElement?.textContent?.trim(),
    );
    expect(heads.some((head) => head?.startsWith('类别'))).toBe(true);
    const [, lanxi, yiwu] = row(root, '[data-kind="airport"]');
    expect(lanxi).toContain('约 48–62 公里');
    expect(yiwu).toContain('确定更近');
    const station = row(root, '[data-kind="station"]').join();
    expect(station).not.toContain('确定更近');
  });

  test('has the host areas’ figures with their sources', async () => {
    const { root } = await open(['lanxi-ez', 'jinlan-hitech', 'yiwu-etdz']);
    const output = row(root, '[data-measure="output"] [data-time="output-2025"]');
    expect(output[1]).toContain('1,000');
    expect(output[2]).toContain('1,000');
    expect(output[3]).toContain('1,500');
  });

  test('can be added to, ordered and emptied', async () => {
    const { root, intents, steps } = await open(['lanxi-ez', 'yiwu-etdz'], { selected: 'pujiang-ez' });
    const field = find<HTMLSelectElement>(root, 'select');
    field.value = 'panan-ez';
    field.dispatchEvent(new Event('change'));
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('.tools button')];
    buttons[0]?.click();
    find(root, '[data-move="left yiwu-etdz"]').click();
    find(root, '[data-move="out lanxi-ez"]').click();
    buttons[1]?.click();
    const ids = (...list: string[]) => ({ type: 'compare-platforms', ids: list });
    expect(intents).toEqual([
      ids('lanxi-ez', 'yiwu-etdz', 'panan-ez'),
      ids('lanxi-ez', 'yiwu-etdz', 'pujiang-ez'),
      ids('yiwu-etdz', 'lanxi-ez'),
      ids('yiwu-etdz'),
      ids(),
    ]);
    find(find(root, 'bookmark-button').shadowRoot as ShadowRoot, 'button').click();
    expect(steps).toEqual([{ type: 'set-shortlist', shortlist: [{ id: 'lanxi-ez', note: '' }] }]);
  });

  test('with nothing to compare suggests the pole and the cores', async () => {
    const { root, intents } = await open(['atlantis']);
    find(root, '.tools:last-of-type button').click();
    expect(intents).toEqual([
      { type: 'compare-platforms', ids: ['jinhua-hitech-zone', 'jinhua-etdz', 'yiwu-etdz'] },
    ]);
  });

  test('keeps the focus on the platform that moves', async () => {
    const { root, element } = await open(['lanxi-ez', 'yiwu-etdz', 'panan-ez']);
    find(root, '[data-move="right lanxi-ez"]').focus();
    element.platforms = ['yiwu-etdz', 'lanxi-ez', 'panan-ez'];
    await settled(element);
    expect(root.activeElement?.getAttribute('data-move')).toBe('right lanxi-ez');
  });

  test('in English has no Chinese', async () => {
    const { root } = await open(['lanxi-ez', 'panan-ez', 'jinlan-hitech', 'yongkang-agri'], {}, 'en');
    const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
    expect(strays.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('scrolls its table alone where it is narrow', async () => {
    const { root, shell } = await open(['lanxi-ez', 'panan-ez', 'jinlan-hitech', 'yongkang-agri']);
    shell.style.cssText = 'display: block; width: 320px';
    expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(320);
    expect(find(root, '.scroll').scrollWidth).toBeGreaterThan(320);
  });
});
