import { nothing, svg } from 'lit';
import type { FilterMatch } from '../../plan/filter/filter-match';
import { type MapAnswer, noAnswer } from '../../plan/filter/map-answer';
import type { Plan } from '../../plan/plan';
import type { Properties } from '../../plan/schema/feature';
import type { Lang } from '../../state/app-state';
import { type Layers, layerOf } from '../../state/layers';
import type { DrawingKind } from '../../state/thematic';
import type { Classified } from '../../style/classes/classify';
import { mapColours } from '../../style/map-colours';
import type { Scheme } from '../../style/scheme';
import { filteredOf } from '../drawing/filtered-of';
import { type ShapeParts, shapeTemplate } from '../drawing/shape-template';
import { featuresOf, type LayerEntry } from '../layers/parts/layer-entry';
import { type FixedLayer, mapOrder, planLayer, planLayers } from '../layers/registry';
import { answerTemplate } from './answer-template';
import { areaPaint } from './area-paint';
import { circlesTemplate } from './circles-template';
import { labelsTemplate } from './labels-template';
import type { MapCircle } from './map-circles';
import type { PlacedText } from './placed-text';
import { selectionTemplate } from './selection-template';
import type { StaticScene } from './static-scene';
import { symbolTemplate } from './symbol-template';
import type { MapSymbol } from './symbols-of';

/** All that the layers of a static map are drawn from. */
export type StaticView = {
  readonly plan: Plan;
  readonly scene: StaticScene;
  readonly layers: Layers;
  readonly classified: Classified | null;
  readonly drawing: DrawingKind;
  readonly circles: readonly MapCircle[];
  readonly texts: readonly PlacedText[];
  readonly emphasised: readonly string[];
  readonly filterMatch: FilterMatch | null;
  readonly answer: MapAnswer;
  readonly quiet: number;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly scheme: Scheme;
  readonly language: Lang;
  readonly bare: boolean;
};

/** The layers of the map, in the order of the registry. */
export function layersTemplate(view: StaticView): unknown[] {
  return mapOrder.map((layer) =>
    typeof layer === 'string' ? fixed[layer](view) : faded(layer, view, planTemplate(layer, view)),
  );
}

const fixed: Readonly<Record<FixedLayer, (view: StaticView) => unknown>> = {
  base: ({ scene }) => scene.surroundings,
  // The areas' own shapes are painted with it.
  measure: () => nothing,
  selection: selectedTemplate,
  // Circles stand where a moving map has columns.
  columns: (view) => faded(planLayer('areas'), view, circlesTemplate(view.circles)),
  labels: ({ scene, texts, language, scheme, filterMatch, bare }) => [
    labelsTemplate(texts, language, mapColours[scheme], filterMatch),
    bare ? nothing : scene.scale,
  ],
  answer: ({ plan, scene, answer, scheme }) =>
    answer === noAnswer ? nothing : answerTemplate(plan, answer, scene.frame, mapColours[scheme]),
};

function faded({ id, measured }: LayerEntry, { layers, quiet }: StaticView, content: unknown) {
  const { visible, opacity } = layerOf(layers, id);
  if (!visible) return nothing;
  // What has stepped back behind a measure lets the pointer through.
  const back = !measured && quiet < 1;
  return svg`<g opacity=${back ? opacity * quiet : opacity} pointer-events=${back ? 'none' : nothing}>${content}</g>`;
}

function planTemplate(entry: LayerEntry, view: StaticView): unknown[] {
  const { id, drawing } = entry;
  const { symbols, grounds } = view.scene;
  return [
    drawing.kind === 'shapes'
      ? shapeTemplates(entry, drawing.parts, view)
      : symbols.filter(({ layer }) => layer === id).map((symbol) => pointTemplate(symbol, view)),
    grounds.get(id) ?? nothing,
  ];
}

function shapeTemplates(entry: LayerEntry, parts: ShapeParts, view: StaticView) {
  const { plan, scene, classified, drawing, scheme, language, filterMatch } = view;
  return featuresOf(entry, plan.geo).map((feature) => {
    const { id } = feature.properties;
    return shapeTemplate(
      feature,
      parts,
      {
        name: nameOf(feature.properties, language),
        path: scene.paths.get(id) ?? '',
        paint: entry.measured ? areaPaint(classified, drawing, scheme, id) : null,
        emphasised: view.emphasised.includes(id),
        hovered: view.hovered === id,
        selected: view.selected === id,
        filtered: filteredOf(filterMatch, id, scheme),
      },
      mapColours[scheme],
    );
  });
}

function pointTemplate(symbol: MapSymbol, { selected, filterMatch, scheme, language }: StaticView) {
  const { properties } = symbol;
  const filtered = filteredOf(filterMatch, properties.id, scheme);
  const { symbolEdge } = mapColours[scheme];
  return symbolTemplate(
    symbol,
    nameOf(properties, language),
    selected === properties.id,
    filtered,
    symbolEdge,
  );
}

function selectedTemplate({ plan, scene, layers, selected, scheme }: StaticView) {
  const { paths, symbols } = scene;
  const shown = planLayers.some(
    (entry) =>
      entry.drawing.kind === 'shapes' &&
      layerOf(layers, entry.id).visible &&
      featuresOf(entry, plan.geo).some(({ properties }) => properties.id === selected),
  );
  return selectionTemplate(
    (shown && paths.get(selected ?? '')) || null,
    symbols.find(({ properties }) => properties.id === selected),
    mapColours[scheme],
  );
}

function nameOf({ name_zh, name_en }: Properties, language: Lang): string {
  return language === 'zh' ? name_zh : name_en;
}
