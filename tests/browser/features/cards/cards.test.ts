import { afterEach, expect, test } from 'vitest';
import '../../../../src/features/cards/panel';
import '../../../../src/ui/tokens.css';
import { languages } from '../../../../src/state/app-state';
import type { DerivedMark } from '../../../../src/ui/parts/derived-mark';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const entities = [...realPlan.entities.values()];

/** Where a number is a name or a heading, not a figure of the plan. */
const labels = 'th, h2, h3, h4, dt, caption, a, summary, .eyebrow, .other, .geometry, .unit, .kind, .origin';
/** What a mark speaks for. */
const scopes = '.figure, .words, .quote, .note, .tasks > li, .segments > div, .facts dd';

function mark(scope: Element | null): Element | null {
  const own = scope?.querySelector('source-mark, derived-mark');
  return own ?? scope?.closest('.phrase')?.querySelector('source-mark') ?? null;
}

test.each(languages)('every entity opens a card with its name as heading (%s)', async (lang) => {
  for (const entity of entities) {
    const { root } = await mount('card-panel', { entity }, lang);
    expect(find(root, 'h2').textContent).toBe(entity.record.name[lang]);
    document.body.replaceChildren();
  }
});

test.each(languages)('every number on every card has a source mark or a derived mark (%s)', async (lang) => {
  const bare: string[] = [];
  for (const entity of entities) {
    const { root } = await mount('card-panel', { entity }, lang);
    for (const { text, element } of texts(root)) {
      if (!/\d/.test(text) || element.getRootNode() !== root || element.closest(labels)) continue;
      if (element instanceof SVGElement || element.matches('source-mark, derived-mark')) continue;
      if (!mark(element.closest(scopes))) bare.push(`${entity.id}: ${text.trim()}`);
    }
    document.body.replaceChildren();
  }
  expect(bare).toEqual([]);
});

test('every mark leads to a citation, and every derived number ends its formula', async () => {
  for (const entity of entities) {
    const { root } = await mount('card-panel', { entity });
    for (const source of root.querySelectorAll('source-mark')) {
      expect(realPlan.citations.has(source.cite), `${entity.id}: ${source.cite}`).toBe(true);
    }
    for (const derived of root.querySelectorAll<DerivedMark>('.derived derived-mark')) {
      const shown = derived.previousElementSibling?.textContent ?? '';
      expect(derived.formula.endsWith(` = ${shown}`), derived.formula).toBe(true);
      expect(derived.inputs.length).toBeGreaterThan(1);
      for (const { figure } of derived.inputs) expect(realPlan.citations.has(figure.cite)).toBe(true);
    }
    document.body.replaceChildren();
  }
});

test('an English card has no Chinese outside elements marked as Chinese', async () => {
  const untranslated: string[] = [];
  for (const entity of entities) {
    const { root } = await mount('card-panel', { entity }, 'en');
    for (const { text, lang } of texts(root)) {
      if (lang === 'en' && /\p{Script=Han}/u.test(text)) untranslated.push(`${entity.id}: ${text}`);
    }
    document.body.replaceChildren();
  }
  expect(untranslated).toEqual([]);
});

test('the corridor sums to 4,350 of 8,000, the belts to 3,100 and 1,550', async () => {
  const expected = {
    corridor: '4,350',
    'belt-lanxi-wuyi-yongkang': '3,100',
    'belt-dongyang-pujiang-panan': '1,550',
  };
  for (const [id, sum] of Object.entries(expected)) {
    const { root } = await mount('card-panel', { entity: realPlan.entities.get(id) ?? null });
    const cells = [...root.querySelectorAll('tfoot .number')].map(({ textContent }) => textContent);
    expect([cells[1], cells[3]]).toEqual([sum, '8,000']);
    document.body.replaceChildren();
  }
});

test('the card of the city says that ten areas make 6,600 firms where the plan says 7,000', async () => {
  const { root } = await mount('card-panel', { entity: realPlan.entities.get('jinhua') ?? null }, 'en');
  const [output, firms] = [...root.querySelectorAll('table.areas')].map((table) =>
    [...table.querySelectorAll('tfoot .number')].map(({ textContent }) => textContent),
  );
  expect(output).toEqual(['445.30', '800', '445.3', '800']);
  expect(firms).toEqual(['4,556', '6,600', '4,556', '7,000']);
  expect(find(root, '.note').textContent).toMatch(/6,600.*7,000/);
});

test('a platform says that the plan sets it no target and labels the figures as the host area’s', async () => {
  const { root } = await mount('card-panel', { entity: realPlan.entities.get('jinhua-etdz') ?? null }, 'en');
  expect(root.textContent).toContain('The plan sets no target for this platform itself.');
  expect(find(root, '.host h4').textContent).toContain('Jinhua ETDZ, not the platform’s own');
  expect(find(root, '.host').textContent).toContain('left blank');
});

test('a plain click on a link selects, and the link can be opened in a new tab', async () => {
  const { element, root, intents } = await mount('card-panel', {
    entity: realPlan.entities.get('lanxi') ?? null,
  });
  const link = find<HTMLAnchorElement>(root, 'a[href*="sel=corridor"]');
  link.focus();
  link.click();
  expect(intents).toEqual([{ type: 'select', id: 'corridor' }]);
  element.entity = realPlan.entities.get('corridor') ?? null;
  await settled(element);
  expect(root.activeElement).toBe(find(root, 'h2'));
  // A tab that really opened would send this page behind it, where it draws one frame a second.
  const leftToBrowser: boolean[] = [];
  const keepTabClosed = (event: Event) => {
    leftToBrowser.push(!event.defaultPrevented);
    event.preventDefault();
  };
  root.addEventListener('click', keepTabClosed, { once: true });
  const click = { ctrlKey: true, bubbles: true, cancelable: true };
  find(root, 'a').dispatchEvent(new MouseEvent('click', click));
  expect(leftToBrowser).toEqual([true]);
  expect(intents).toHaveLength(1);
});

test('an area’s card has its figures before its phrases', async () => {
  const { root } = await mount('card-panel', { entity: realPlan.entities.get('yiwu') ?? null });
  const headings = [...root.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(headings.slice(0, 2)).toEqual(['指标', '产业导向']);
});

test.each([
  ['en', 'open, as of 2025 (public knowledge, not the plan’s).'],
  ['zh', '开通情况：已开通，截至2025（据公开信息，非规划内容）。'],
] as const)('a station’s card says that it is open, and when that was known (%s)', async (lang, said) => {
  const { properties } = realPlan.geo.places.features.find(
    (each) => each.properties.type === 'station' && each.properties.as_of === '2025',
  ) ?? { properties: { id: '' } };
  const { root } = await mount('card-panel', { entity: realPlan.entities.get(properties.id) ?? null }, lang);
  expect(root.textContent?.replaceAll(/\s+/g, ' ')).toContain(said);
});

test('the six cities lead from one to the next', async () => {
  const { root } = await mount('card-panel', { entity: realPlan.entities.get('yiwu-scitech-city') ?? null });
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.walk a')].map(
    ({ textContent }) => textContent,
  );
  expect(links).toEqual(['金华科技城', '师大创新城']);
});

test('nothing on a card is wider than 320 pixels', async () => {
  for (const id of ['jinhua', 'lanxi', 'corridor', 'panan-ez']) {
    for (const lang of languages) {
      const { element, root, shell } = await mount(
        'card-panel',
        { entity: realPlan.entities.get(id) ?? null },
        lang,
      );
      shell.style.width = '320px';
      for (const details of root.querySelectorAll('details')) details.open = true;
      await settled(element);
      expect(find(root, 'article').scrollWidth, `${id} ${lang}`).toBeLessThanOrEqual(320);
      document.body.replaceChildren();
    }
  }
});
