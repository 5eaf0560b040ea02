import { afterEach, describe, expect, it } from 'vitest';
import { parseLink } from '../../../engine';
import '../../../../src/map/static/static-map';
import { contextOpacity } from '../../../../src/app/map/context-opacity';
import { fittedBounds } from '../../../../src/app/map/fitted-bounds';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { matchFilter } from '../../../../src/plan/filter/match-filter';
import { languages } from '../../../../src/state/app-state';
import { classify } from '../../../../src/style/classes/classify';
import { mount, settled } from '../../mount';
import { realPlan as plan } from '../../real-plan';
import { distanceTo, type Lettered, letteringOf, meetings } from '../lettering';

/** Views that the map is drawn of where there is no WebGL, on paper and in pictures. */
const views = {
  home: '',
  measure: '?measure=output&year=2025',
  circles: '?measure=output&year=2020&as=symbols',
  'small circles': '?measure=tax-per-mu&year=2025&as=symbols',
  'a chapter': '?fit=corridor&hide=transport,belts,places',
  'an area close by': '?fit=jinhua-edz,wucheng',
  'a filter': '?topics=optoelectronics',
  'a platform': '?sel=yongkang-agri',
  'an area': '?sel=jinhua-edz',
};
const widths = [340, 520, 900];

afterEach(() => document.body.replaceChildren());

async function draw(link: string, width: number, lang: (typeof languages)[number]) {
  const { layers, selection, filter, thematic, fit } = parseLink(link, lang);
  const { measure, year, classing, drawing } = thematic;
  const { element, root } = await mount(
    'static-map',
    {
      plan,
      layers,
      language: lang,
      selected: selection,
      filterMatch: matchFilter(plan, filter),
      quiet: contextOpacity(thematic),
      classified: measure && classify({ plan, actuals: noActuals }, measure, year, classing, 'light'),
      drawing,
      initialBounds: fittedBounds(plan, fit),
    },
    lang,
  );
  element.lang = lang === 'zh' ? 'zh-CN' : 'en';
  element.style.cssText = `position: fixed; left: 0; top: 0; width: ${width}px; height: ${Math.round(width * 0.8)}px`;
  await settled(element);
  await settled(element);
  return { root, element, svg: root.querySelector('svg') as SVGSVGElement };
}

/** How far a label stands from what it names, in pixels; 0: on it. */
function away(label: Lettered, root: ShadowRoot): number {
  const circle = root.querySelector<SVGCircleElement>(`.circle[data-id="${label.id}"]`);
  if (label.style === 'value') {
    const texts = letteringOf(root.querySelector('svg') as SVGSVGElement);
    const name = texts.find(({ style, id }) => style === 'area' && id === label.id);
    return name ? distanceTo(name, label.middle) - 10 : Number.POSITIVE_INFINITY;
  }
  if (circle && label.style === 'area') return fromDisc(label, circle);
  const symbols = [
    ...root.querySelectorAll<SVGCircleElement>(`.feature[data-id="${label.id}"] circle:not(.focus)`),
  ];
  if (symbols.length > 0) return Math.min(...symbols.map((disc) => fromDisc(label, disc)));
  const shape = root.querySelector<SVGGeometryElement>(`.feature[data-id="${label.id}"] path`);
  if (!shape) return 0;
  const toShape = (shape.getScreenCTM() as DOMMatrix).inverse();
  const [x, y] = label.middle;
  // Letters have no more than about the middle that they were given.
  const about = [
    [0, 0],
    [0, 3],
    [0, -3],
    [3, 0],
    [-3, 0],
  ].map(([dx = 0, dy = 0]) => new DOMPoint(x + dx, y + dy));
  return about.some((at) => shape.isPointInFill(at.matrixTransform(toShape))) ? 0 : Number.POSITIVE_INFINITY;
}

function fromDisc(label: Lettered, disc: SVGCircleElement): number {
  const { x, y, width, height } = disc.getBoundingClientRect();
  return distanceTo(label, [x + width / 2, y + height / 2]) - width / 2;
}

describe.each(Object.entries(views))('the static map of %s', (_, link) => {
  it.each(languages.flatMap((lang) => widths.map((width) => [lang, width] as const)))(
    'is lettered clearly (%s, %i px)',
    async (lang, width) => {
      const { svg, root } = await draw(link, width, lang);
      const frame = svg.getBoundingClientRect();
      const texts = letteringOf(svg);
      expect(meetings(texts)).toEqual([]);
      const cut = texts.filter(({ corners }) =>
        corners.some(([x, y]) => x < frame.left || y < frame.top || x > frame.right || y > frame.bottom),
      );
      expect(cut.map(({ text }) => text)).toEqual([]);
      const astray = texts.filter((label) => away(label, root) > 8);
      expect(astray.map((label) => `${label.text} ${Math.round(away(label, root))}`)).toEqual([]);
    },
  );
});

describe('the static map’s labels', () => {
  const named = (svg: SVGSVGElement) =>
    letteringOf(svg)
      .filter(({ style }) => style !== 'number')
      .map(({ id }) => id);

  it.each(languages)('name all areas even on a small map (%s)', async (lang) => {
    const { svg } = await draw('', 400, lang);
    const { features } = plan.geo.counties;
    expect(named(svg)).toEqual(expect.arrayContaining(features.map(({ properties }) => properties.id)));
  });

  it('name what is selected, even where it would otherwise find no room', async () => {
    const { svg, element } = await draw('', 340, 'zh');
    expect(named(svg)).not.toContain('yongkang-agri');
    element.selected = 'yongkang-agri';
    await settled(element);
    expect(named(svg)).toContain('yongkang-agri');
  });

  it.each(languages)('name or number every platform and city of a large map (%s)', async (lang) => {
    const { svg } = await draw('', 900, lang);
    const lettered = new Set(letteringOf(svg).map(({ id }) => id));
    const { platforms, cities } = plan.geo;
    const ids = [...platforms.features, ...cities.features].map(({ properties }) => properties.id);
    expect(ids.filter((id) => !lettered.has(id))).toEqual([]);
  });

  it.each(languages)('have every value of a measure with its name (%s)', async (lang) => {
    const { svg } = await draw(views.measure, 520, lang);
    const texts = letteringOf(svg);
    expect(texts.filter(({ style }) => style === 'value').length).toBe(10);
  });

  it('keep clear of circles, with the values below the names', async () => {
    const { svg, root } = await draw(views.circles, 520, 'zh');
    const texts = letteringOf(svg);
    const circles = [...root.querySelectorAll<SVGCircleElement>('.circle')];
    expect(circles.length).toBe(10);
    for (const label of texts)
      for (const circle of circles) expect(fromDisc(label, circle)).toBeGreaterThan(-0.5);
    expect(texts.find(({ style, id }) => style === 'value' && id === 'wuyi')?.text).toBe('527.2');
  });
});
