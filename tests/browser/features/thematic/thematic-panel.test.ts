import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../../src/features/thematic/panel';
import type { EmphasisEvent, LegendClass } from '../../../../src/features/thematic/emphasis-event';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { measureIds } from '../../../../src/plan/measures/measure-id';
import { type Lang, languages } from '../../../../src/state/app-state';
import { initialThematic, type Thematic } from '../../../../src/state/thematic';
import { classify } from '../../../../src/style/classes/classify';
import { find, mount, settled } from '../../mount';
import { realPlan as plan } from '../../real-plan';
import { texts } from '../../texts';

/** The panel as the shell would give it: with the classes of what it is to show, and answering intents and pointing. */
async function panel(change: Partial<Thematic> = {}, lang: Lang = 'zh') {
  const properties = (thematic: Thematic) => ({
    thematic,
    classified:
      thematic.measure &&
      classify({ plan, actuals: noActuals }, thematic.measure, thematic.year, thematic.classing, 'light'),
  });
  const mounted = await mount(
    'thematic-panel',
    { open: true, ...properties({ ...initialThematic, ...change }) },
    lang,
  );
  const { element, shell } = mounted;
  const pointed: LegendClass[] = [];
  shell.addEventListener('intent', ({ intent }) => {
    if (intent.type === 'thematic')
      Object.assign(element, properties({ ...element.thematic, ...intent.change }));
  });
  shell.addEventListener('emphasis', (event: EmphasisEvent) => {
    pointed.push(event.legendClass);
    element.emphasis = event.legendClass;
  });
  const inner = (tag: string) => find(mounted.root, tag).shadowRoot as ShadowRoot;
  const show = (next: Partial<Thematic>) => {
    Object.assign(element, properties({ ...initialThematic, ...next }));
    return settled(element);
  };
  return { ...mounted, pointed, inner, show };
}

async function choose(root: ParentNode, index: number, value: string): Promise<void> {
  const select = root.querySelectorAll('select')[index] as HTMLSelectElement;
  await userEvent.selectOptions(select, value);
}

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('thematic-panel', () => {
  it('starts folded without a measure, open with one, folded on a phone', async () => {
    const start = async (measure: Thematic['measure'], compact: boolean) => {
      const { root } = await mount('thematic-panel', {
        thematic: { ...initialThematic, measure },
        compact,
      });
      return find(root, '.head').getAttribute('aria-expanded');
    };
    const wide = window.innerWidth > 1100;
    expect(await start(null, false)).toBe('false');
    expect(await start('output', false)).toBe(String(wide));
    expect(await start('output', true)).toBe('false');
  });

  it('says in its heading what the map shows while it is folded', async () => {
    const { element, root } = await panel({ measure: 'output', year: 2023 });
    element.open = false;
    await settled(element);
    expect(find(root, '.head').textContent).toContain('规上工业总产值，2023年');
  });

  it('offers every measure and none', async () => {
    const { root, intents } = await panel();
    const values = [...root.querySelectorAll('option')].map(({ value }) => value);
    expect(values.sort()).toEqual(['', ...measureIds].sort());
    await choose(root, 0, 'output-growth');
    await choose(root, 0, '');
    expect(intents.map((intent) => intent.type === 'thematic' && intent.change.measure)).toEqual([
      'output-growth',
      null,
    ]);
  });

  it('says formula, unit, whose number it is and which end is better', async () => {
    const { root } = await panel({ measure: 'tax-gap' });
    for (const words of ['全市2025年目标30减该地2020年', '万元/亩', '推算', '2020—2025年', '越低越好'])
      expect(find(root, '#rows').textContent).toContain(words);
  });

  it('warns of a total in colours and offers the rate', async () => {
    const { element, root, intents } = await panel({ measure: 'output' });
    find(root, '.warning button').click();
    await settled(element);
    expect(intents).toEqual([{ type: 'thematic', change: { measure: 'output-per-km2' } }]);
    expect(root.querySelector('.warning')).toBeNull();
  });

  it('says why a class is empty where one is', async () => {
    const text = async (change: Parameters<typeof panel>[0]) => (await panel(change)).root.textContent;
    const note = '各年共用一组断点';
    expect(await text({ measure: 'output', year: 2025 })).toContain(note);
    expect(await text({ measure: 'output', year: 2025, drawing: 'symbols' })).not.toContain(note);
  });

  it('changes how the measure is drawn by arrow keys', async () => {
    const { element, root, intents } = await panel({ measure: 'output' });
    find(root, 'input[value="fill"]').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled(element);
    expect(intents).toEqual([{ type: 'thematic', change: { drawing: 'symbols' } }]);
    expect(root.querySelector('class-legend')).toBeNull();
    expect(find(root, '.circles').getAttribute('aria-label')).toContain('1,500 亿元');
  });

  test.each(languages)(
    'has words for every measure in every drawing (%s)',
    async (lang) => {
      const { root, show } = await panel({}, lang);
      for (const measure of measureIds)
        for (const drawing of ['fill', 'symbols', 'columns'] as const) {
          await show({ measure, drawing });
          const all = [...root.children].flatMap((child) => [...texts(child, lang)]);
          expect(all.filter(({ text }) => /undefined|NaN|null|\[object/.test(text))).toEqual([]);
          if (lang === 'en') expect(all.filter(({ text }) => /\p{Script=Han}/u.test(text))).toEqual([]);
        }
    },
    60_000,
  );
});

describe('the year', () => {
  it('slides by keyboard; years between are said to be derived', async () => {
    const { element, inner, intents } = await panel({ measure: 'output' });
    find(inner('year-slider'), 'input').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await settled(element);
    expect(intents).toEqual([{ type: 'thematic', change: { year: 2024 } }]);
    expect(find(inner('year-slider'), 'input').getAttribute('aria-valuetext')).toContain('推算');
    await userEvent.keyboard('{Home}');
    expect(element.thematic.year).toBe(2020);
  });

  it('is there for measures of a year alone', async () => {
    const { root } = await panel({ measure: 'output-growth' });
    expect(root.querySelector('year-slider')).toBeNull();
  });

  it('plays from 2020 to 2025, a year a second, and stops there', async () => {
    const { element, inner } = await panel({ measure: 'output' });
    const seen: number[] = [];
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    find(inner('year-slider'), 'button').click();
    for (let second = 0; second < 8; second++) {
      seen.push(element.thematic.year);
      await settled(element);
      vi.advanceTimersByTime(1000);
    }
    expect(seen).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2025, 2025]);
    await settled(find(element.renderRoot, 'year-slider'));
    expect(find(inner('year-slider'), 'button').getAttribute('aria-label')).toBe('逐年播放');
  });

  it('pauses while the page is hidden', async () => {
    const { element, inner } = await panel({ measure: 'output', year: 2021 });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    find(inner('year-slider'), 'button').click();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockRestore();
    vi.advanceTimersByTime(5000);
    expect(element.thematic.year).toBe(2021);
  });
});

describe('the legend', () => {
  const rows = (legend: ShadowRoot) => [...legend.querySelectorAll<HTMLElement>('li button')];

  it('has a row for each class with its count, and one for areas without a figure', async () => {
    const { inner } = await panel({ measure: 'tax-per-mu' });
    const found = rows(inner('class-legend'));
    const counts = found.map((row) => Number(row.querySelector('.count')?.textContent));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(10);
    expect(found.at(-1)?.textContent).toContain('没有数');
  });

  it('stays the same while the year changes', async () => {
    const { element, inner } = await panel({ measure: 'output', year: 2020 });
    const ranges = () => rows(inner('class-legend')).map((row) => row.querySelector('.range')?.textContent);
    const before = ranges();
    find(inner('year-slider'), 'input').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await settled(element);
    expect(element.thematic.year).toBe(2022);
    expect(ranges()).toEqual(before);
  });

  it('names the areas of the class that is pointed at, by pointer and by keyboard', async () => {
    const { element, inner, pointed } = await panel({ measure: 'tax-per-mu' });
    const last = () => rows(inner('class-legend')).at(-1) as HTMLElement;
    last().dispatchEvent(new PointerEvent('pointerenter'));
    await settled(element);
    await settled(element);
    expect(find(inner('class-legend'), '.note').textContent).toContain('金华开发区');
    last().dispatchEvent(new PointerEvent('pointerleave'));
    last().focus();
    last().blur();
    expect(pointed).toEqual(['none', null, 'none', null]);
  });

  it('keeps a class that is pressed, until it is pressed again', async () => {
    const { element, inner, pointed } = await panel({ measure: 'output' });
    const first = () => rows(inner('class-legend'))[0] as HTMLElement;
    first().click();
    await settled(element);
    first().dispatchEvent(new PointerEvent('pointerleave'));
    expect(pointed.at(-1)).toBe(0);
    expect(first().getAttribute('aria-pressed')).toBe('true');
    first().click();
    first().dispatchEvent(new PointerEvent('pointerleave'));
    expect(pointed.at(-1)).toBeNull();
  });
});

describe('the classes', () => {
  const settings = async (change: Partial<Thematic>, lang: Lang = 'zh') => {
    const opened = await panel(change, lang);
    find<HTMLDetailsElement>(opened.root, 'details').open = true;
    await settled(opened.element);
    return opened;
  };

  it('take another method and number', async () => {
    const { element, root } = await settings({ measure: 'output' });
    await choose(root, 1, 'quantile');
    await settled(element);
    await choose(root, 2, '3');
    expect(element.thematic.classing).toMatchObject({ method: 'quantile', count: 3 });
  });

  it('diverge only where a midpoint means something, and say what it is', async () => {
    const plain = await settings({ measure: 'output' });
    expect(plain.root.querySelectorAll('select').length).toBe(3);
    const { element, root } = await settings({ measure: 'output-growth' });
    await choose(root, 3, 'diverging');
    await settled(element);
    expect(element.classified?.midpoint).toBeCloseTo(12.43, 2);
    expect(find(root, 'details').textContent).toContain('全市 12.43%／年');
  });

  it('take breaks of one’s own, beginning with those on the map', async () => {
    const { element, root, inner } = await settings({ measure: 'output' });
    const before = element.classified?.breaks ?? [];
    await choose(root, 1, 'own');
    await settled(element);
    const field = find<HTMLInputElement>(inner('own-breaks'), 'input');
    expect(field.value).toBe(before.join(' '));
    await userEvent.fill(field, '400，900、1200');
    await userEvent.keyboard('{Enter}');
    expect(element.thematic.classing).toMatchObject({ method: 'own', count: 4, breaks: [400, 900, 1200] });
  });

  it('are asked for in CNY bn in English, and kept in the plan’s unit', async () => {
    const classing = { ...initialThematic.classing, method: 'own', count: 3, breaks: [400, 900] } as const;
    const { element, inner } = await settings({ measure: 'output', classing }, 'en');
    expect(find(inner('own-breaks'), 'label').textContent).toBe('Breaks, in CNY bn');
    const field = find<HTMLInputElement>(inner('own-breaks'), 'input');
    expect(field.value).toBe('40 90');
    await userEvent.fill(field, '44.53 90');
    await userEvent.keyboard('{Enter}');
    expect(element.thematic.classing.breaks).toEqual([445.3, 900]);
  });

  it('say what is wrong with breaks that cannot be read, and leave the map as it is', async () => {
    const classing = { ...initialThematic.classing, method: 'own', count: 3, breaks: [400, 900] } as const;
    const { element, inner } = await settings({ measure: 'output', classing });
    const field = find<HTMLInputElement>(inner('own-breaks'), 'input');
    for (const [text, words] of [
      ['<b>1</b> 2', '“<b>1</b>”不是数。'],
      ['400, 1,000', '千位不要加逗号'],
    ] as const) {
      await userEvent.fill(field, text);
      await userEvent.keyboard('{Enter}');
      await settled(find(element.renderRoot, 'own-breaks'));
      expect(find(inner('own-breaks'), '[role="alert"]').textContent).toContain(words);
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
    expect(element.thematic.classing.breaks).toEqual([400, 900]);
  });
});
