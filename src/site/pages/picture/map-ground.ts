import type { TemplateResult } from 'lit';
import { engine } from '../../../app/features';
import { fittedBounds } from '../../../app/map/fitted-bounds';
import { boundsOf } from '../../../geometry/bounds-of';
import { cityBorderTemplate } from '../../../map/drawing/city-border-template';
import { contextTemplate } from '../../../map/drawing/context-template';
import { type Frame, frameOf } from '../../../map/drawing/frame';
import { patternsTemplate, surroundingsTemplate } from '../../../map/drawing/ground-template';
import { type StaticLabel, staticLabels } from '../../../map/static/static-label';
import { type MapSymbol, symbolsOf } from '../../../map/static/symbols-of';
import type { Features, Plan } from '../../../plan/plan';
import type { Lang } from '../../../state/app-state';
import { mapColours } from '../../../style/map-colours';
import { pictureLook } from './picture-look';

/** All that maps of the same ground share: dear to make, so made once for each language. */
export type MapGround = {
  readonly frame: Frame;
  readonly labels: readonly StaticLabel[];
  readonly symbols: readonly MapSymbol[];
  /** Feature id → SVG path, for areas, corridor, axes and belts. */
  readonly paths: ReadonlyMap<string, string>;
  readonly patterns: TemplateResult;
  readonly surroundings: TemplateResult;
  /** The city's border with and without the band along its inside. */
  readonly cityBorder: { readonly banded: TemplateResult; readonly plain: TemplateResult };
  readonly water: TemplateResult;
};

const none = { top: 0, right: 0, bottom: 0, left: 0 };

/** `fit`: ids of what fills the map; empty: the whole city. */
export function mapGround(plan: Plan, lang: Lang, fit: readonly string[]): MapGround {
  const { geo } = plan;
  const colours = mapColours.light;
  const { layers } = engine.initialState(lang);
  const { width, height, zoom } = pictureLook.map;
  const frame = frameOf(fittedBounds(plan, fit), { width: width / zoom, height: height / zoom }, none);
  const surroundings = { ...geo.surroundings, features: geo.surroundings.features.filter(seenIn(frame)) };
  const shapes = [geo.counties, geo.corridor, geo.belts].flatMap(({ features }) => features);
  return {
    frame,
    labels: staticLabels({ ...geo, surroundings }, layers, false, frame, lang, true),
    symbols: symbolsOf(geo, layers, frame, 'light', true),
    paths: new Map(shapes.map(({ geometry, properties }) => [properties.id, frame.path(geometry)])),
    patterns: patternsTemplate('light'),
    surroundings: surroundingsTemplate(surroundings, frame, colours),
    cityBorder: {
      banded: cityBorderTemplate(geo.counties, frame, colours, true),
      plain: cityBorderTemplate(geo.counties, frame, colours, false),
    },
    water: contextTemplate(geo.context, ['river'], 'reservoir', frame, colours),
  };
}

/** Whether a neighbour shows in the frame; far ones have no place there for their names, and cost time to draw. */
const seenIn =
  ({ bounds: [west, south, east, north] }: Frame) =>
  (feature: Features['features'][number]) => {
    const [w, s, e, n] = boundsOf(feature);
    return w < east && e > west && s < north && n > south;
  };
