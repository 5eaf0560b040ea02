import type { Geometry, Position } from 'geojson';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { boundsOf } from '../../geometry/bounds-of';
import { innerPoint } from '../../geometry/inner-point';
import { type MercatorMap, mercatorMap } from '../../geometry/mercator-map';
import { featureOf } from '../../plan/feature-of';
import type { Plan } from '../../plan/plan';
import { shortName } from '../../style/short-name';
import type { CardContext } from '../../ui/parts/card-context';
import { pushedApart } from './model/pushed-apart';

/** Radius of a numbered mark, in the map's units. */
const markRadius = 7;

/** How far above an area's name its number stands, in the map's units. */
const aboveName = 14;

export type LocatorMap = {
  /** In the map's own units; about a tenth of a millimetre and more on paper. */
  readonly size: { readonly width: number; readonly height: number };
  /** Ids of what is shown, each with its number in a list. */
  readonly shown: readonly { readonly id: string; readonly number?: number }[];
  /** Ids of areas that what is shown lies in. */
  readonly within: readonly string[];
  readonly label: string;
};

/** A small map for paper: all areas with their names, and what is shown among them, with the error of its position. */
export function locatorMap(
  { size, shown, within, label }: LocatorMap,
  { plan, locale }: CardContext,
): TemplateResult {
  const frame = mercatorMap(boundsOf(plan.geo.counties), { x: 0, y: 0, ...size }, 6);
  const located = shown.flatMap(({ id, number }) => {
    const feature = featureOf(plan, id);
    return feature ? [{ feature, number }] : [];
  });
  const points = located.flatMap(({ feature: { geometry } }) => pointsOf(geometry));
  const names = namePlaces(plan, points);
  const numbered = located.flatMap(({ feature: { geometry, properties }, number }) => {
    const name = names.get(properties.id);
    const at = name ?? anchorOf(geometry);
    if (number === undefined || !at) return [];
    const [x, y] = frame.toPixels(at);
    return [{ number, at: [x, name ? y - aboveName : y] as const }];
  });
  return svg`<svg class="map" viewBox=${`0 0 ${size.width} ${size.height}`} role="img" aria-label=${label}>
    ${plan.geo.counties.features.map(
      ({ geometry, properties }) =>
        svg`<path class=${within.includes(properties.id) ? 'area host' : 'area'} d=${frame.path(geometry)} />`,
    )}
    ${located.map(({ feature: { geometry, properties }, number }) =>
      shapeOf(geometry, properties.geometry_class, properties.error_m, number === undefined, frame),
    )}
    ${plan.geo.counties.features.map(({ properties }) => {
      const at = names.get(properties.id);
      if (!at) return nothing;
      const [x, y] = frame.toPixels(at);
      return svg`<text class="name" x=${x} y=${y + 3}>${shortName(locale.text({ zh: properties.name_zh, en: properties.name_en }), locale.lang)}</text>`;
    })}
    ${marksOf(numbered, size)} ${scaleBar(frame, size, locale.m.sheet.map)}
  </svg>`;
}

function shapeOf(
  geometry: Geometry,
  kind: string,
  error: number | null,
  dotted: boolean,
  frame: MercatorMap,
): TemplateResult {
  const radius = ((error ?? 0) / 1000) * frame.kilometre;
  const points = pointsOf(geometry).map(frame.toPixels);
  if (points.length === 0)
    return svg`<path class=${`shape ${kind}${geometry.type.endsWith('LineString') ? ' line' : ''}`} d=${frame.path(geometry)} />`;
  return svg`${points.map(
    ([x, y]) => svg`<circle class="error" cx=${x} cy=${y} r=${radius} />
      ${dotted ? svg`<circle class="dot" cx=${x} cy=${y} r="2.6" />` : svg`<circle class="dot" cx=${x} cy=${y} r="1.6" />`}`,
  )}`;
}

type Mark = { readonly number: number; readonly at: readonly [number, number] };

/** Numbers beside each other, each with a line to where it belongs. */
function marksOf(marks: readonly Mark[], { width, height }: LocatorMap['size']): TemplateResult[] {
  const edge = markRadius + 1;
  const at = pushedApart(
    marks.map((mark) => mark.at),
    2 * markRadius + 2,
    [edge, edge],
    [width - edge, height - edge],
  );
  return marks.map(({ number, at: [fromX, fromY] }, index) => {
    const [x, y] = at[index] ?? [fromX, fromY];
    return svg`<path class="leader" d=${`M${fromX} ${fromY}L${x} ${y}`} />
      <circle class="mark" cx=${x} cy=${y} r=${markRadius} />
      <text class="number" x=${x} y=${y + 3.2}>${number}</text>`;
  });
}

/** A bar of 20 km, and which way is north. */
function scaleBar(
  { kilometre }: MercatorMap,
  { width, height }: LocatorMap['size'],
  messages: CardContext['locale']['m']['sheet']['map'],
): TemplateResult {
  const [x, y, length] = [8, height - 6, 20 * kilometre];
  const north = width - 14;
  return svg`<path class="rule" d=${`M${x} ${y - 4}v4h${length.toFixed(1)}v-4`} />
    <text class="scale" x=${x} y=${y - 7}>${messages.scale('20')}</text>
    <path class="rule" d=${`M${north} ${y}v-16m-3.4 5 3.4-6 3.4 6`} />
    <text class="scale north" x=${north} y=${y - 20}>${messages.north}</text>`;
}

/** Where a number is set: the first point, a spot inside a shape, the middle vertex of a line. */
function anchorOf(geometry: Geometry): Position | undefined {
  if (geometry.type === 'LineString') return geometry.coordinates[geometry.coordinates.length >> 1];
  return pointsOf(geometry)[0] ?? innerPoint(geometry) ?? undefined;
}

function pointsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}

const places = new WeakMap<Plan['geo'], Map<string, ReadonlyMap<string, Position>>>();

/** Where each area's name has room beside some points: dear to find, so found once for the same points. */
function namePlaces({ geo }: Plan, points: readonly Position[]): ReadonlyMap<string, Position> {
  const known = places.get(geo) ?? new Map<string, ReadonlyMap<string, Position>>();
  places.set(geo, known);
  const key = points.join(' ');
  const found =
    known.get(key) ??
    new Map(
      geo.counties.features.flatMap(({ geometry, properties }) => {
        const at = innerPoint(geometry, points);
        return at ? [[properties.id, at] as const] : [];
      }),
    );
  known.set(key, found);
  return found;
}

/** Circles of smaller errors are hidden below the dot, in metres. */
const visibleError = 3000;

/** What the signs on a sheet's map mean for what it shows. */
export function mapCaption(id: string, { plan, locale }: CardContext): TemplateResult | typeof nothing {
  const { map } = locale.m.sheet;
  if (id === plan.municipality.id) return nothing;
  const feature = featureOf(plan, id);
  if (!feature) return html`<p class="caption">${map.none}</p>`;
  const { geometry_class, error_m } = feature.properties;
  if (geometry_class === 'schematic') return html`<p class="caption">${map.schematic}</p>`;
  const circled = feature.geometry.type.endsWith('Point') && (error_m ?? 0) >= visibleError;
  return circled ? html`<p class="caption">${map.error}</p>` : nothing;
}
