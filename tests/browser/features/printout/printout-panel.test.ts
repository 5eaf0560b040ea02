import { encode } from 'uqr';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../../src/features/cards/panel';
import '../../../../src/features/printout/panel';
import { languages } from '../../../../src/state/app-state';
import { linkVersion } from '../../../../src/state/link/link-version';
import { find, mount } from '../../mount';
import { realPlan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

async function open(id: string, lang: 'zh' | 'en' = 'zh', site = {}) {
  const entity = realPlan.entities.get(id);
  const mounted = await mount('printout-panel', { entity, ...site }, lang);
  mounted.shell.style.cssText = 'display: block; width: 620px';
  await vi.waitFor(() => expect(mounted.element.hasAttribute('fitting')).toBe(false), 10_000);
  return mounted;
}

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const all = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => plain(one.textContent));

/** Ids of all that is on the map. */
const located = new Set(
  Object.values(realPlan.geo).flatMap(({ features }) => features.map(({ properties }) => properties.id)),
);

const kinds = [
  'lanxi-ez',
  'yiwu',
  'opto-innovation-city',
  'belt-lanxi-wuyi-yongkang',
  'axis-north',
  'yiwu-trade-city',
];

describe.each(languages)('the sheet (%s)', (lang) => {
  test.each(kinds)('of %s says all that its card says', async (id) => {
    const card = await mount('card-panel', { entity: realPlan.entities.get(id) ?? null }, lang);
    const { root } = await open(id, lang);
    const sheet = find(root, '.body');
    // What a sheet has beyond the card.
    sheet.querySelector('.conditions')?.remove();
    for (const selector of [
      'h2',
      'h3',
      '.figure .number',
      '.words',
      '.quote',
      '.chip',
      '.segment',
      '.facts dd',
      '.geometry',
    ])
      expect(all(sheet, selector)).toEqual(all(card.root, selector));
  });

  test.each(kinds)('of %s has a note for each mark of the card', async (id) => {
    const card = await mount('card-panel', { entity: realPlan.entities.get(id) ?? null }, lang);
    const { root } = await open(id, lang);
    const marks = [...root.querySelectorAll('.body :is(source-mark, derived-mark)')];
    expect(marks).toHaveLength(card.root.querySelectorAll('source-mark, derived-mark').length);
    const numbers = all(root, '.notes .ordinal');
    for (const mark of marks) {
      expect(mark.shadowRoot?.querySelector('button')).toBeNull();
      expect(numbers).toContain(mark.getAttribute('note'));
    }
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  });

  test('of the widest area stays on its page', async () => {
    const { root } = await open('yiwu', lang);
    const page = find(root, '.page');
    expect(page.scrollHeight).toBeLessThanOrEqual(page.clientHeight + 1);
    expect(root.querySelector('.left-out')).toBeNull();
  });
});

describe('the sheet', () => {
  test('prints the cell behind a figure and the formula behind what is derived', async () => {
    const { root } = await open('lanxi');
    const notes = all(root, '.notes li').join('\n');
    expect(notes).toContain('附件1，“兰溪市”行');
    expect(notes).toContain('2025年发展目标 / 规上工业总产值（亿元） 「1000」');
    expect(notes).toContain('推算：（1,000 ÷ 664.3）^(1/5) − 1 = 8.5%');
  });

  test('names what has no room: the city has more than a page', async () => {
    const { root } = await open('jinhua');
    const page = find(root, '.page');
    expect(find(root, '.left-out').textContent).toContain('要素目录');
    expect(page.scrollHeight).toBeLessThanOrEqual(page.clientHeight + 1);
  });

  test('shows where the entity lies, and the error of its place or that it is schematic', async () => {
    const platform = await open('lanxi-ez');
    expect(platform.root.querySelectorAll('.map .error')).toHaveLength(2);
    expect(platform.root.textContent).toContain('虚线圈');
    const belt = await open('belt-lanxi-wuyi-yongkang');
    expect(belt.root.querySelectorAll('.map .schematic')).toHaveLength(1);
    expect(belt.root.textContent).toContain('虚线：示意');
    const nowhere = await open(realPlan.places.find(({ id }) => !located.has(id))?.id ?? '');
    expect(nowhere.root.querySelector('.locator')?.textContent).toContain('不在地图上');
  });

  test('says which plan and which text of it, and the review number where the site has one', async () => {
    const { root } = await open('yiwu');
    const foot = find(root, '.colophon').textContent;
    for (const words of ['征求意见稿', '2021年10月', realPlan.document.sha256, '未经地图审核'])
      expect(foot).toContain(words);
    const site = { mapReviewNumber: 'GS(2026)1号', boundarySource: null, operator: null };
    const reviewed = await open('yiwu', 'zh', { site });
    expect(find(reviewed.root, '.colophon').textContent).toContain('审图号：GS(2026)1号');
  });

  test('leads back by a code that says the link printed beside it', async () => {
    const { root } = await open('lanxi-ez', 'en');
    const link = find<HTMLAnchorElement>(root, '.live a').textContent ?? '';
    expect(new URL(link).search).toBe(`?sel=lanxi-ez&lang=en&v=${linkVersion}`);
    const code = find(root, 'qr-code');
    await vi.waitFor(() => expect(code.shadowRoot?.querySelector('path')).not.toBeNull());
    const path = code.shadowRoot?.querySelector('path')?.getAttribute('d') ?? '';
    const dark = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${Number(x) - 2} ${Number(y) - 2}`);
    const expected = encode(link, { ecc: 'M', border: 0 }).data.flatMap((row, y) =>
      row.flatMap((module, x) => (module ? [`${x} ${y}`] : [])),
    );
    expect(dark).toEqual(expected);
  });

  test('is set one below the other where scaled paper could not be read', async () => {
    const { root, shell, element } = await open('lanxi');
    shell.style.width = '340px';
    await vi.waitFor(() => expect(element.hasAttribute('narrow')).toBe(true));
    expect(find(root, '.paper').getBoundingClientRect().width).toBeLessThanOrEqual(340);
    expect(Number.parseFloat(getComputedStyle(find(root, '.phrase')).fontSize)).toBeGreaterThanOrEqual(14);
    expect(find(root, '.desk').scrollWidth).toBeLessThanOrEqual(340);
  });

  test('in English has Chinese only where it quotes the plan', async () => {
    const { root } = await open('wuyi', 'en');
    const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
    expect(
      strays
        .filter(({ text, lang }) => lang === 'en' && /\p{Script=Han}/u.test(text))
        .map(({ text }) => text),
    ).toEqual([]);
  });
});
