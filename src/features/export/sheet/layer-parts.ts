import type { Geo } from '../../../plan/plan';
import type { LegendItem } from '../../legend/legend-item';
import { legendLabel } from '../../legend/legend-label';
import { type LegendRow, legendOf } from '../../legend/legend-of';
import { legendSwatch } from '../../legend/legend-swatch';
import type { Part, SheetView } from './sheet-view';

/** The legend of the layers that are shown, and which of them are only schematic or approximate. */
export function layerParts(view: SheetView): Part[] {
  const { app, locale } = view;
  const { layers: m } = locale.m.chrome;
  const rows = legendOf(app.layers, seenOf(view))
    .map((row) => ({ ...row, items: row.items.filter((item) => isDrawn(item, view)) }))
    .filter(({ items }) => items.length > 0);
  const parts = rows.flatMap((row) => rowParts(row, view));
  const classes = new Set(rows.map(({ geometry }) => geometry));
  const notes = (['schematic', 'approximate'] as const).filter((each) => classes.has(each));
  return [...parts, ...notes.map((each) => ({ kind: 'note', text: m[`${each}Note`] }) as const)];
}

/** The files of the map with what can be seen of them. */
function seenOf({ plan, drawn }: SheetView): Geo {
  if (drawn === null) return plan.geo;
  const files = Object.entries(plan.geo).map(([file, { features, ...rest }]) => [
    file,
    { ...rest, features: features.filter(({ properties }) => drawn.has(properties.id)) },
  ]);
  return Object.fromEntries(files) as Geo;
}

/** The areas' own colours are not on a map of classes. */
function isDrawn(item: LegendItem, { classified, drawing }: SheetView): boolean {
  return classified === null || drawing === 'columns' || item.group !== 'areas' || item.id !== 'boundary';
}

function rowParts({ layer, geometry, items }: LegendRow, view: SheetView): Part[] {
  const { locale } = view;
  const { layers: m, legend } = locale.m.chrome;
  const name = geometry ? qualified(m.names[layer], m[geometry], locale.lang) : m.names[layer];
  const [only] = items;
  // What serves for orientation goes without a heading: its entries say all.
  const plain = layer === 'water' || layer === 'transport' || layer === 'areas';
  if (items.length === 1 && only && !plain) return [{ kind: 'gap' }, entry(only, name, view)];
  const industries = items.filter(({ group }) => group === 'industries');
  const others = items.filter(({ group }) => group !== 'industries');
  const heading = plain ? [] : [name];
  const start: Part[] = heading.length > 0 ? [] : [{ kind: 'gap' }];
  return [
    ...start,
    ...heading.map((text) => ({ kind: 'title', text }) as const),
    ...others.map((item) => entry(item, legendLabel(item, locale, view.plan), view)),
    ...(industries.length > 0 ? [{ kind: 'note', text: legend.industries } as const] : []),
    ...industries.map((item) => entry(item, legendLabel(item, locale, view.plan), view)),
  ];
}

function qualified(name: string, word: string, language: SheetView['locale']['lang']): string {
  return language === 'zh' ? `${name}（${word}）` : `${name} (${word})`;
}

function entry(item: LegendItem, text: string, { scheme }: SheetView): Part {
  return {
    kind: 'entry',
    text,
    drawing: legendSwatch(item, scheme),
    width: 28,
    height: heights[item.group] ?? 20,
  };
}

/** As `legendSwatch` draws them, in pixels. */
const heights: Partial<Record<LegendItem['group'], number>> = {
  places: 18,
  marks: 28,
  categories: 24,
  industries: 24,
};
