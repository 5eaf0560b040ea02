import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Bounds } from '../../geometry/bounds-of';
import type { Locale } from '../../i18n/locale';
import type { LayerEntry } from '../../map/layers/parts/layer-entry';
import { type FixedLayer, mapOrder, planLayer, planLayers } from '../../map/layers/registry';
import type { Actuals } from '../../plan/actuals/actual';
import { featureOf } from '../../plan/feature-of';
import type { FilterMatch } from '../../plan/filter/filter-match';
import { keptBy, type MapAnswer } from '../../plan/filter/map-answer';
import { memoize } from '../../plan/memoize';
import type { Plan } from '../../plan/plan';
import type { AppState } from '../../state/app-state';
import { layerOf } from '../../state/layers';
import { showsColumns } from '../../state/shows-columns';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { columnPitch } from './column-pitch';
import { contextOpacity } from './context-opacity';

export type MapContext = {
  readonly plan: Plan;
  readonly actuals: Actuals;
  readonly state: AppState;
  readonly locale: Locale;
  readonly scheme: Scheme;
  readonly hovered: string | null;
  /** The measure that is shown; null: none. */
  readonly classified: Classified | null;
  /** The measure of a second map beside it; null: none. */
  readonly secondMeasure: Classified | null;
  /** Beside another map, so that columns show their own year and nothing else. */
  readonly alone?: boolean;
  /** Ids of the areas that the legend points out. */
  readonly emphasised: readonly string[];
  /** What the filter keeps; null: there is none. */
  readonly filterMatch: FilterMatch | null;
  /** What the page beside the map says of its features. */
  readonly answer: MapAnswer;
  readonly initialBounds: Bounds;
  readonly padding: { top: number; right: number; bottom: number; left: number };
};

/** The map and its layers, in the order of the registry. */
export function mapTemplate(context: MapContext): TemplateResult {
  const { state, locale, scheme, initialBounds, padding } = context;
  const { view, thematic, embed, story } = state;
  return html`
    <plan-map .view=${view} .initialBounds=${initialBounds} ?flight=${story !== null} .initialPitch=${showsColumns(thematic) ? columnPitch : 0} .padding=${padding} .scheme=${scheme} .label=${locale.m.app.mapLabel} .gestures=${embed ? locale.m.embed.gestures : null}>
      ${mapOrder.map((layer) => (typeof layer === 'string' ? fixed[layer](context) : planLayerTemplate(layer, context)))}
    </plan-map>
  `;
}

function planLayerTemplate(entry: LayerEntry, context: MapContext): TemplateResult {
  const { plan, state, locale, scheme, hovered, classified } = context;
  const { tag, file, click, measured } = entry;
  const { visible, opacity } = shownOf(entry, context);
  // What cannot be selected need not know what is, nor be drawn again for it.
  const pointed =
    click === 'select' ? { filterMatch: inFront(context), selected: state.selection, hovered } : untouched;
  const replaced = measured && classified !== null && state.thematic.drawing !== 'columns';
  const passive = !measured && classified !== null;
  return html`<${tag} .filterMatch=${pointed.filterMatch} .data=${plan.geo[file]} .language=${locale.lang} .scheme=${scheme} .selected=${pointed.selected} .hovered=${pointed.hovered} .opacity=${opacity} ?passive=${passive} ?invisible=${!visible || replaced}></${tag}>`;
}

const keptOnce = memoize(keptBy);

/** What stays in front: what the filter keeps and the page’s answer does not put back; the same object for the same two. */
export function inFront({
  plan,
  filterMatch,
  answer,
}: Pick<MapContext, 'plan' | 'filterMatch' | 'answer'>): FilterMatch | null {
  return keptOnce(plan, filterMatch, answer);
}

const untouched = { filterMatch: null, selected: null, hovered: null };

/** How a layer is shown beside a measure. */
function shownOf({ id, measured }: LayerEntry, { state }: MapContext) {
  const { visible, opacity } = layerOf(state.layers, id);
  return { visible, opacity: opacity * (measured ? 1 : contextOpacity(state.thematic)) };
}

const fixed: Readonly<Record<FixedLayer, (context: MapContext) => TemplateResult>> = {
  base: ({ plan, locale, scheme }) =>
    html`<base-layer .data=${plan.geo.surroundings} .language=${locale.lang} .scheme=${scheme}></base-layer>`,

  measure: (context) => {
    const { plan, state, scheme, hovered, classified, emphasised } = context;
    const { visible, opacity } = shownOf(planLayer('areas'), context);
    return html`<measure-layer .filterMatch=${inFront(context)} .data=${plan.geo.counties} .classified=${classified} .drawing=${state.thematic.drawing} .emphasised=${emphasised} .scheme=${scheme} .selected=${state.selection} .hovered=${hovered} .opacity=${opacity} ?invisible=${!visible}></measure-layer>`;
  },

  selection: ({ plan, state, scheme }) =>
    html`<selection-layer .feature=${featureOf(plan, state.selection)} .scheme=${scheme}></selection-layer>`,

  columns: ({ plan, actuals, state, scheme, hovered, classified, alone = false }) =>
    html`<column-layer ?alone=${alone} .plan=${plan} .actuals=${actuals} .classified=${state.thematic.drawing === 'columns' ? classified : null} .scheme=${scheme} .selected=${state.selection} .hovered=${hovered}></column-layer>`,

  answer: ({ plan, answer, scheme }) =>
    html`<answer-layer .plan=${plan} .answer=${answer} .scheme=${scheme}></answer-layer>`,

  labels: (context) => {
    const { plan, state, locale, scheme, classified, answer } = context;
    // Beside a measure only what it measures is lettered.
    const unlettered = planLayers
      .filter((entry) => !shownOf(entry, context).visible || (classified !== null && !entry.measured))
      .map(({ id }) => id);
    return html`<label-layer .filterMatch=${inFront(context)} .geo=${plan.geo} .hiddenLayers=${unlettered} .classified=${classified} .drawing=${state.thematic.drawing} .selected=${state.selection} ?numberless=${answer.marks.size > 0} .language=${locale.lang} .scheme=${scheme}></label-layer>`;
  },
};
