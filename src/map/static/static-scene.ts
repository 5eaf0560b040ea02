import type { TemplateResult } from 'lit';
import { type Bounds, boundsOf } from '../../geometry/bounds-of';
import { type Box, placeLabels } from '../../geometry/place-labels';
import type { Kept } from '../../plan/filter/kept';
import type { Plan } from '../../plan/plan';
import type { AppState, Lang } from '../../state/app-state';
import { mapColours } from '../../style/map-colours';
import type { Scheme } from '../../style/scheme';
import type { Padding } from '../camera';
import { contextTemplate } from './context-template';
import { type Frame, frameOf } from './frame';
import { cityBorderTemplate, patternsTemplate, scaleTemplate, surroundingsTemplate } from './ground-template';
import { labelsTemplate } from './labels-template';
import { staticLabels } from './static-label';
import { type MapSymbol, symbolsOf } from './symbols-of';

export type SceneInput = {
  readonly plan: Plan;
  readonly layers: AppState['layers'];
  /** A measure is shown: only the areas and the neighbours are lettered then. */
  readonly measured: boolean;
  /** What is fitted to the window; null: the whole city. */
  readonly home: Bounds | null;
  readonly size: { readonly width: number; readonly height: number };
  readonly padding: Padding;
  readonly language: Lang;
  readonly scheme: Scheme;
};

/** Everything of the static map that does not depend on pointer or selection: dear to make, so made once. */
export type StaticScene = {
  readonly frame: Frame;
  readonly symbols: readonly MapSymbol[];
  /** Feature id → SVG path, for areas, corridor, axes and belts. */
  readonly paths: ReadonlyMap<string, string>;
  readonly patterns: TemplateResult;
  readonly surroundings: TemplateResult;
  readonly cityBorder: TemplateResult;
  readonly water: TemplateResult;
  readonly transport: TemplateResult;
  readonly labels: (kept: Kept | null) => TemplateResult;
  readonly scale: TemplateResult;
};

/** Narrower than this, symbols and lettering are smaller and places go without names. */
const narrow = 640;

const roads = ['expressway', 'rail', 'rail_hsr', 'metro'] as const;

export function staticScene({
  plan,
  layers,
  measured,
  home,
  size,
  padding,
  language,
  scheme,
}: SceneInput): StaticScene {
  const { geo } = plan;
  const colours = mapColours[scheme];
  const small = size.width < narrow;
  const frame = frameOf(home ?? boundsOf(geo.counties), size, padding);
  const symbols = symbolsOf(geo, layers, frame, scheme, small);
  const labels = staticLabels(geo, layers, measured, frame, language, small);
  const placed = placeLabels(
    labels.map(({ wish }) => wish),
    [...(measured ? [] : symbols.flatMap(boxesOf)), scaleBox(frame.free)],
    frame.free,
  );
  const shapes = [geo.counties, geo.corridor, geo.belts].flatMap(({ features }) => features);
  return {
    frame,
    symbols,
    paths: new Map(shapes.map(({ geometry, properties }) => [properties.id, frame.path(geometry)])),
    patterns: patternsTemplate(scheme),
    surroundings: surroundingsTemplate(geo.surroundings, frame, colours),
    cityBorder: cityBorderTemplate(geo.counties, frame, colours, !measured),
    water: contextTemplate(geo.context, ['river'], 'reservoir', frame, colours),
    transport: contextTemplate(geo.context, roads, 'metro_station', frame, colours),
    labels: (kept) => labelsTemplate(labels, placed, language, colours, kept),
    scale: scaleTemplate(frame, colours),
  };
}

/** The corner where the scale stands. */
function scaleBox({ x, y, height }: Box): Box {
  return { x, y: y + height - 44, width: 180, height: 44 };
}

function boxesOf({ at, drawing, scale }: MapSymbol) {
  const side = drawing.width * scale;
  return at.map(([x, y]) => ({ x: x - side / 2, y: y - side / 2, width: side, height: side }));
}
