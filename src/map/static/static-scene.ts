import type { TemplateResult } from 'lit';
import { type Bounds, boundsOf } from '../../geometry/bounds-of';
import type { Plan } from '../../plan/plan';
import type { AppState, Lang } from '../../state/app-state';
import { mapColours } from '../../style/map-colours';
import type { Scheme } from '../../style/scheme';
import type { Padding } from '../camera';
import { contextTemplate } from './context-template';
import { type Frame, frameOf } from './frame';
import { cityBorderTemplate, patternsTemplate, scaleTemplate, surroundingsTemplate } from './ground-template';
import { type StaticLabel, staticLabels } from './static-label';
import { type MapSymbol, symbolsOf } from './symbols-of';

export type SceneInput = {
  readonly plan: Plan;
  readonly layers: AppState['layers'];
  /** A measure is shown: only the areas and the neighbours are lettered then. */
  readonly measured: boolean;
  /** What is fitted to the window; null: the whole city. */
  readonly initialBounds: Bounds | null;
  readonly size: { readonly width: number; readonly height: number };
  readonly padding: Padding;
  readonly language: Lang;
  readonly scheme: Scheme;
};

/** Everything of the static map that does not depend on pointer or selection: dear to make, so made once. */
export type StaticScene = {
  readonly frame: Frame;
  /** Narrow, so that little fits. */
  readonly small: boolean;
  readonly labels: readonly StaticLabel[];
  readonly symbols: readonly MapSymbol[];
  /** Feature id → SVG path, for areas, corridor, axes and belts. */
  readonly paths: ReadonlyMap<string, string>;
  readonly patterns: TemplateResult;
  readonly surroundings: TemplateResult;
  readonly cityBorder: TemplateResult;
  readonly water: TemplateResult;
  readonly transport: TemplateResult;
  readonly scale: TemplateResult;
};

/** Narrower than this, symbols and lettering are smaller and places go without names. */
const narrow = 640;

const roads = ['expressway', 'rail', 'rail_hsr', 'metro'] as const;

export function staticScene({
  plan,
  layers,
  measured,
  initialBounds,
  size,
  padding,
  language,
  scheme,
}: SceneInput): StaticScene {
  const { geo } = plan;
  const colours = mapColours[scheme];
  const small = size.width < narrow;
  const frame = frameOf(initialBounds ?? boundsOf(geo.counties), size, padding);
  const shapes = [geo.counties, geo.corridor, geo.belts].flatMap(({ features }) => features);
  return {
    frame,
    small,
    labels: staticLabels(geo, layers, measured, frame, language, small),
    symbols: symbolsOf(geo, layers, frame, scheme, small),
    paths: new Map(shapes.map(({ geometry, properties }) => [properties.id, frame.path(geometry)])),
    patterns: patternsTemplate(scheme),
    surroundings: surroundingsTemplate(geo.surroundings, frame, colours),
    cityBorder: cityBorderTemplate(geo.counties, frame, colours, !measured),
    water: contextTemplate(geo.context, ['river'], 'reservoir', frame, colours),
    transport: contextTemplate(geo.context, roads, 'metro_station', frame, colours),
    scale: scaleTemplate(frame, colours),
  };
}
