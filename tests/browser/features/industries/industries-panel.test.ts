import { afterEach, describe, expect, test } from 'vitest';
import '../../../../src/features/industries/panel';
import '../../../../src/features/industries/target-picture';
import { howNamed } from '../../../../src/features/industries/model/how-named';
import { noFilter } from '../../../../src/plan/filter/filter';
import { featuresNaming } from '../../../../src/plan/topics/mentions';
import { topicOf } from '../../../../src/plan/topics/topics';
import { languages } from '../../../../src/state/app-state';
import { industryColours } from '../../../../src/style/industry-colours';
import { find, mount, settled } from '../../mount';
import { realPlan as plan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const open = (properties = {}, lang: 'zh' | 'en' = 'zh') => mount('industries-panel', properties, lang);

const all = <Found extends Element = HTMLElement>(root: ParentNode, selector: string) => [
  ...root.querySelectorAll<Found>(selector),
];

const said = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const asComputed = (colour = '') => {
  const { style } = document.createElement('span');
  style.color = colour;
  return style.color;
};

describe('the system', () => {
  test('is a tree of 8 industries in three groups, with 32 segments behind buttons', async () => {
    const { root, element } = await open();
    expect(all(root, 'h4').map(said)).toEqual(['传统优势产业', '现代新兴产业', '前沿未来产业']);
    const buttons = all(root, '.turn');
    expect(buttons).toHaveLength(8);
    expect(all(root, '.leaf')).toHaveLength(0);
    expect(buttons[0]?.getAttribute('aria-expanded')).toBe('false');
    buttons[0]?.click();
    await settled(element);
    expect(buttons[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(all(root, '.leaf')).toHaveLength(4);
    find(root, '.all').click();
    await settled(element);
    expect(all(root, '.leaf')).toHaveLength(32);
  });

  test('shows each industry in its one colour, in both schemes', async () => {
    const { root, shell } = await open();
    for (const scheme of ['light', 'dark'] as const) {
      shell.style.colorScheme = scheme;
      const painted = all(root, '.tree .swatch').map((swatch) => getComputedStyle(swatch).backgroundColor);
      const colours = [...plan.industries.keys()].map((id) => asComputed(industryColours[id]?.[scheme]));
      expect(painted).toEqual(colours);
    }
  });

  test('says of each industry its target with qualifier and source, or that there is none', async () => {
    const { root } = await open();
    const more = all(root, '.tree > li .more').map(said);
    expect(more[1]).toContain('力争超1,500 亿元');
    expect(more[6]).toContain('规划没有给数');
    expect(more[6]).not.toContain('0 亿元');
    expect(all(root, '.tree .more source-mark')).toHaveLength(6);
  });

  test('is drawn with areas in proportion to the targets, and what is left over marked as derived', async () => {
    const { root, shell } = await open();
    shell.style.cssText = 'display: block; width: 400px';
    const picture = find(root, 'target-picture');
    await settled(picture);
    const tiles = all(picture.shadowRoot as ShadowRoot, 'li');
    const share = (tile: Element) => {
      const whole = find(picture.shadowRoot as ShadowRoot, 'ul').getBoundingClientRect();
      const { width, height } = tile.getBoundingClientRect();
      return (8000 * width * height) / (whole.width * whole.height);
    };
    const of = (name: string) => tiles.find((tile) => said(tile).startsWith(name)) as HTMLElement;
    for (const [name, value] of [
      ['五金制造', 1500],
      ['纺织服装', 1000],
      ['生物医药', 500],
      ['目标之外的其余产业', 2500],
    ] as const)
      expect(share(of(name)), name).toBeCloseTo(value, -1);
    expect(tiles).toHaveLength(7);
    expect(tiles.map(said).join()).not.toContain('数字经济');
    expect(said(of('五金制造'))).toContain('力争超1,500');
    expect(of('五金制造').querySelector('source-mark')).not.toBeNull();
    expect(of('目标之外').querySelector('derived-mark')).not.toBeNull();
    expect(said(find(root, 'section'))).toContain('数字经济前沿领域、新材料前沿领域');
  });

  test.each(languages)('its tiles have room for their words (%s)', async (lang) => {
    const { root, shell } = await open({}, lang);
    shell.style.cssText = 'display: block; width: 348px';
    const picture = find(root, 'target-picture');
    await settled(picture);
    for (const tile of all(picture.shadowRoot as ShadowRoot, '.tile')) {
      expect(tile.scrollHeight, said(tile)).toBeLessThanOrEqual(tile.clientHeight + 1);
      expect(tile.scrollWidth, said(tile)).toBeLessThanOrEqual(tile.clientWidth + 1);
    }
  });

  test('puts a topic on the map and takes it off', async () => {
    const filter = { ...noFilter, topics: ['hardware'] };
    const { root, intents } = await open({ filter });
    const toggle = (id: string) => find(root, `.toggle[data-topic="${id}"]`);
    expect(toggle('hardware').getAttribute('aria-pressed')).toBe('true');
    toggle('textiles').click();
    toggle('hardware').click();
    expect(intents).toEqual([
      { type: 'filter', change: { topics: ['hardware', 'textiles'] } },
      { type: 'filter', change: { topics: [] } },
    ]);
  });
});

describe('the card of a segment', () => {
  test.each([...plan.segments.keys()])(
    '%s lists exactly who names it or its industry, and says which',
    async (id) => {
      const topic = topicOf(plan, id);
      if (!topic) throw new Error(id);
      const { root } = await open({ topic: id }, 'en');
      const shown = all(root, '.who [data-id]').map((item) => [item.dataset.id, item.dataset.way]);
      const expected = featuresNaming(plan, topic).map(({ entity, mentions }) => [
        entity.id,
        howNamed(mentions).way,
      ]);
      expect(shown.toSorted()).toEqual(expected.toSorted());
      const phrases = all(root, '.who [data-id]').map((item) => item.querySelectorAll('.phrase').length);
      expect(phrases.every((count) => count > 0)).toBe(true);
    },
  );

  test('says how it is named: itself, its industry, or by way of another segment', async () => {
    const { root } = await open({ topic: 'motorcycles-bicycles' });
    const way = (id: string) => said(find(root, `.who [data-id="${id}"] .way`));
    expect(way('jinlan-hitech')).toBe('只提到所属产业“汽车及零部件”');
    expect(way('wucheng-ez')).toContain('只通过“汽车关键零部件”');
    expect(way('wuyi')).toBe('点名');
    expect(said(find(root, '.who [data-id="wucheng-ez"] .grade-word'))).toBe('重点');
  });

  test('has target, growth that cannot be computed, phrases, products, and ways on', async () => {
    const { root, intents } = await open({ topic: 'display-materials' }, 'en');
    const facts = said(find(root, '.facts'));
    expect(facts).toContain('The plan sets none for a segment');
    expect(facts).toContain('aiming for more than CNY 100 bn');
    expect(facts).toContain('cannot be computed');
    expect(all(root, '.terms li').length).toBe(19);
    expect(all(root, '.grade .phrase').length).toBeGreaterThan(2);
    for (const control of all(root, '.tools a, .tools button')) control.click();
    expect(intents.map(({ type }) => type)).toEqual(['filter', 'match', 'page', 'compare-platforms', 'page']);
    expect(intents[1]).toEqual({
      type: 'match',
      change: { topics: ['display-materials'], text: '', without: [] },
    });
    const compared = intents[3];
    expect(compared?.type === 'compare-platforms' && compared.ids).toHaveLength(4);
  });

  test('tells the map what is pointed at, and marks what is selected there', async () => {
    const { root, shell } = await open({ topic: 'textiles', selected: 'lanxi', hovered: 'yiwu-etdz' });
    const hovers: (string | null)[] = [];
    shell.addEventListener('feature-hover', (event) => hovers.push(event.id));
    const item = find(root, '[data-id="lanxi"]');
    item.dispatchEvent(new PointerEvent('pointerenter'));
    item.dispatchEvent(new PointerEvent('pointerleave'));
    expect(hovers).toEqual(['lanxi', null]);
    expect(item.getAttribute('aria-current')).toBe('true');
    expect(find(root, '[data-id="yiwu-etdz"]').hasAttribute('data-hovered')).toBe(true);
  });

  test('has no Chinese in English but for names and quotations', async () => {
    const { root } = await open({ topic: 'new-energy-vehicles' }, 'en');
    const strays = [...texts(root)].filter(({ text, lang }) => lang === 'en' && /\p{Script=Han}/u.test(text));
    expect(strays.map(({ text }) => text)).toEqual([]);
  });
});
