import type { TemplateResult } from 'lit';
import { type Bounds, boundsOf } from '../../geometry/bounds-of';
import type { Plan } from '../../plan/plan';
import type { Lang } from '../../state/app-state';
import type { Layers, PlanLayerId } from '../../state/layers';
import { mapColours } from '../../style/map-colours';
import type { Scheme } from '../../style/scheme';
import type { Padding } from '../camera';
import { type Frame, frameOf } from '../drawing/frame';
import { patternsTemplate, scaleTemplate, surroundingsTemplate } from '../drawing/ground-template';
import { featuresOf } from '../layers/parts/layer-entry';
import { planLayers } from '../layers/registry';
import { type StaticLabel, staticLabels } from './static-label';
import { type MapSymbol, symbolsOf } from './symbols-of';

export type SceneInput = {
  readonly plan: Plan;
  readonly layers: Layers;
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
  /** What lies over a layer's shapes, or all of it where it is lines. */
  readonly grounds: ReadonlyMap<PlanLayerId, TemplateResult>;
  readonly scale: TemplateResult;
};

/** Narrower than this, symbols and lettering are smaller and places go without names. */
const narrow = 640;

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
  const shapes = planLayers
    .filter(({ drawing }) => drawing.kind === 'shapes')
    .flatMap((entry) => featuresOf(entry, geo));
  return {
    frame,
    small,
    labels: staticLabels(geo, layers, measured, frame, language, small),
    symbols: symbolsOf(geo, layers, frame, scheme, small),
    paths: new Map(shapes.map(({ geometry, properties }) => [properties.id, frame.path(geometry)])),
    patterns: patternsTemplate(scheme),
    surroundings: surroundingsTemplate(geo.surroundings, frame, colours),
    grounds: new Map(
      planLayers.flatMap(({ id, drawing }) => {
        const draw =
          drawing.kind === 'shapes' ? drawing.over : drawing.kind === 'lines' ? drawing.draw : null;
        return draw ? [[id, draw({ geo, frame, colours, measured })] as const] : [];
      }),
    ),
    scale: scaleTemplate(frame, colours),
  };
}
