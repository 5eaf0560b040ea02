import { html, svg, type TemplateResult } from 'lit';
import { measureText } from '../../../i18n/measure-text';
import { measureTimeText } from '../../../i18n/measure-time-text';
import type { Classified } from '../../../style/classes/classify';
import { columnShare } from '../../../style/columns/columns-of';
import { noFigure } from '../../../style/hatch';
import { columnNames } from '../../legend/column-names';
import { footMark } from '../../legend/foot-mark';
import { heightPicture } from '../../legend/height-picture';
import { areasOfClass } from '../../thematic/areas-of-class';
import { circlePicture } from '../../thematic/circle-legend';
import { classRanges } from '../../thematic/class-ranges';
import { classSwatch } from '../../thematic/class-swatch';
import type { LayoutView, Part } from './layout-view';

/** The legend of a measure, of two maps with the name of its side: what it is, in which unit, and what its colours, circles or columns mean. */
export function measureParts(classified: Classified, view: LayoutView, side: string | null): Part[] {
  const { locale, drawing } = view;
  const { m } = locale;
  const { measure, year, extent } = classified;
  const { names, units, notes, origin } = m.measures;
  const title = m.thematic.closed(names[measure.id], measureTimeText(measure, year, locale));
  return [
    { kind: 'title', text: side === null ? title : `${side}${m.sheet.colon}${title}` },
    { kind: 'note', text: [units[measure.unit], origin[measure.origin], notes[measure.id]].join(' · ') },
    ...(extent === null
      ? [{ kind: 'note', text: m.thematic.noValues } as const]
      : drawing === 'symbols'
        ? circles(classified, view)
        : [...(drawing === 'columns' ? heights(classified, view) : []), ...classes(classified, view)]),
  ];
}

function classes(classified: Classified, { locale, scheme }: LayoutView): Part[] {
  const ranges = classRanges(classified, locale);
  const entry = (colour: string | null, text: string) =>
    ({ kind: 'entry', text, drawing: classSwatch(colour, scheme), width: 28, height: 18 }) as const;
  const missing = areasOfClass(classified, 'none').length > 0;
  return [
    ...classified.colours.map((colour, at) => entry(colour, ranges[at] ?? '')),
    ...(missing ? [entry(null, locale.m.thematic.noFigure)] : []),
  ];
}

function circles(classified: Classified, { locale, scheme }: LayoutView): Part[] {
  const { thematic: m } = locale.m;
  const { ink, radius } = noFigure(scheme);
  const ring = (stroke: string, size: number, text: string) =>
    ({ kind: 'entry', text, drawing: ringMark(stroke, size), width: 28, height: 18 }) as const;
  const scale = circlePicture(classified, locale, scheme);
  const below = (classified.extent?.[0] ?? 0) < 0;
  const missing = areasOfClass(classified, 'none').length > 0;
  return [
    { kind: 'note', text: m.circles },
    { kind: 'picture', ...scale, drawing: small(scale.drawing) },
    ...(below ? [ring(classified.strongest, 7, m.circlesBelow)] : []),
    ...(missing ? [ring(ink, radius, m.noFigure)] : []),
  ];
}

function heights(
  { measure, year, colours, values, extent }: Classified,
  { locale, app }: LayoutView,
): Part[] {
  if (extent === null) return [];
  const { m, amount } = locale;
  const { solid, around } = columnNames(measure, year, locale, app.thematic.swipe !== null);
  const highest = extent[1];
  const drawing = heightPicture({
    highest,
    number: (value) => amount(value, measure.unit, measure.digits),
    colour: colours.at(-1) ?? '',
    solid,
    around,
    text: m.height.picture(measureText(highest, measure, locale)),
  });
  const all = [...values.values()].map(({ value }) => value);
  const flat = all.some((value) => value !== null && columnShare(value, extent) === 0);
  const foot = (fill: string, text: string) =>
    ({ kind: 'entry', text, drawing: footMark(fill), width: 22, height: 14 }) as const;
  return [
    {
      kind: 'picture',
      drawing: small(drawing),
      width: 248,
      height: 92,
    },
    ...(around ? [{ kind: 'note', text: m.height.inside(solid, around) } as const] : []),
    { kind: 'note', text: m.height.proportional },
    ...(all.includes(null) ? [foot('none', m.measures.noFigure)] : []),
    ...(flat ? [foot(colours[0] ?? 'none', m.height.flat)] : []),
  ];
}

/** A drawing whose lettering takes its size from around it. */
function small(drawing: TemplateResult): TemplateResult {
  return svg`<g font-size="12" fill="currentColor">${drawing}</g>`;
}

function ringMark(stroke: string, size: number): TemplateResult {
  return html`<svg viewBox="0 0 28 18" width="28" height="18">
    ${svg`<circle cx="14" cy="9" r=${size} fill="none" stroke=${stroke} stroke-width="1.8" />`}
  </svg>`;
}
