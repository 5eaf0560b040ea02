import type { LegendItem } from '../../../map/layers/parts/legend-item';
import { planLayer } from '../../../map/layers/registry';
import type { Geo } from '../../../plan/plan';
import { legendLabel } from '../../legend/legend-label';
import { type LegendRow, legendOf } from '../../legend/legend-of';
import type { LayoutView, Part } from './layout-view';

/** The legend of the layers that are shown, and which of them are only schematic or approximate. */
export function layerParts(view: LayoutView): Part[] {
  const { app, locale } = view;
  const { layers: m } = locale.m.chrome;
  const rows = legendOf(app.layers, seenOf(view), view.numbered)
    .map((row) => ({ ...row, items: row.items.filter((item) => isDrawn(row.layer, item, view)) }))
    .filter(({ items }) => items.length > 0);
  const parts = rows.flatMap((row) => rowParts(row, view));
  const classes = new Set(rows.map(({ geometry }) => geometry));
  const notes = (['schematic', 'approximate'] as const).filter((each) => classes.has(each));
  return [...parts, ...notes.map((each) => ({ kind: 'note', text: m[`${each}Note`] }) as const)];
}

/** The files of the map with what can be seen of them. */
function seenOf({ plan, drawn }: LayoutView): Geo {
  if (drawn === null) return plan.geo;
  const files = Object.entries(plan.geo).map(([file, { features, ...rest }]) => [
    file,
    { ...rest, features: features.filter(({ properties }) => drawn.has(properties.id)) },
  ]);
  return Object.fromEntries(files) as Geo;
}

/** The areas' own colours are not on a map of classes. */
function isDrawn(
  layer: LegendRow['layer'],
  { id }: LegendItem,
  { classified, drawing }: LayoutView,
): boolean {
  return classified === null || drawing === 'columns' || layer !== 'areas' || id !== 'boundary';
}

function rowParts({ layer, geometry, items, numbers }: LegendRow, view: LayoutView): Part[] {
  const { locale } = view;
  const { layers: m, legend } = locale.m.chrome;
  const { name: own, untitled } = planLayer(layer);
  const name = geometry ? qualified(locale.text(own), m[geometry], locale.lang) : locale.text(own);
  const key = numbersPart(numbers, view);
  const [only] = items;
  if (items.length === 1 && only && !untitled) return [{ kind: 'gap' }, entry(only, name, view), ...key];
  const industries = items.filter((item) => item.name === null);
  const others = items.filter((item) => item.name !== null);
  const heading = untitled ? [] : [name];
  const start: Part[] = heading.length > 0 ? [] : [{ kind: 'gap' }];
  return [
    ...start,
    ...heading.map((text) => ({ kind: 'title', text }) as const),
    ...others.map((item) => entry(item, legendLabel(item, locale, view.plan), view)),
    ...(industries.length > 0 ? [{ kind: 'note', text: legend.industries } as const] : []),
    ...industries.map((item) => entry(item, legendLabel(item, locale, view.plan), view)),
    ...key,
  ];
}

/** The key to the numbers on the map, as a text. */
function numbersPart(numbers: LegendRow['numbers'], { locale }: LayoutView): Part[] {
  if (numbers.length === 0) return [];
  const text = numbers.map(({ number, name }) => `${number} ${locale.text(name)}`).join(' · ');
  return [{ kind: 'note', text }];
}

function qualified(name: string, word: string, language: LayoutView['locale']['lang']): string {
  return language === 'zh' ? `${name}（${word}）` : `${name} (${word})`;
}

function entry(item: LegendItem, text: string, { scheme }: LayoutView): Part {
  return {
    kind: 'entry',
    text,
    drawing: item.swatch(scheme),
    width: 28,
    height: item.height,
  };
}
