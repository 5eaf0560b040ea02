import { nothing, svg, type TemplateResult } from 'lit';
import { filteredOf } from '../../../map/drawing/filtered-of';
import { scaleTemplate } from '../../../map/drawing/ground-template';
import { shapeTemplate } from '../../../map/drawing/shape-template';
import { planLayer } from '../../../map/layers/registry';
import { areaPaint } from '../../../map/static/area-paint';
import { circlesTemplate } from '../../../map/static/circles-template';
import { labelsTemplate } from '../../../map/static/labels-template';
import { mapCircles } from '../../../map/static/map-circles';
import { placeMapLabels } from '../../../map/static/place-map-labels';
import { selectionTemplate } from '../../../map/static/selection-template';
import { symbolTemplate } from '../../../map/static/symbol-template';
import type { MapSymbol } from '../../../map/static/symbols-of';
import type { PlanLayerId } from '../../../state/layers';
import type { Classified } from '../../../style/classes/classify';
import { valueTexts } from '../../../style/classes/value-texts';
import { mapColours } from '../../../style/map-colours';
import type { PageContext } from '../subject/page-context';
import type { MapGround } from './map-ground';
import type { PictureMap } from './picture-map';

const colours = mapColours.light;

/** The map of a preview picture, in the look of the atlas's own map on paper. */
export function mapTemplate(
  { selected, areas, bands, points, measure, filterMatch }: PictureMap,
  classified: Classified | null,
  ground: MapGround,
  { plan, locale }: PageContext,
): TemplateResult {
  const { frame, paths } = ground;
  const drawing = measure?.drawing ?? 'fill';
  const symbols = ground.symbols.filter(({ properties }) => points.includes(properties.id));
  const shapes = (layer: PlanLayerId, shown: (id: string) => boolean) => {
    const { file, drawing: look, measured } = planLayer(layer);
    if (look.kind !== 'shapes') return [];
    return plan.geo[file].features
      .filter(({ properties }) => shown(properties.id))
      .map((feature) => {
        const { id } = feature.properties;
        const dimmed = measured === true && areas.length > 0 && !areas.includes(id);
        return shapeTemplate(
          feature,
          look.parts,
          {
            name: '',
            path: paths.get(id) ?? '',
            paint: measured ? areaPaint(classified, drawing, 'light', id) : null,
            // What is schematic stays dashed: it stands out by its strength, not by a line around it.
            hovered: !measured && id === selected,
            emphasised: false,
            selected: false,
            filtered: filterMatch ? filteredOf(filterMatch, id, 'light') : { dimmed, look: null },
          },
          colours,
        );
      });
  };
  const outline = bands.includes(selected ?? '') ? null : paths.get(selected ?? '');
  const chosen = ground.symbols.find(({ properties }) => properties.id === selected);
  // The name of a band that the picture is about would lie on its hatching.
  const lettered = [...bands.filter((id) => id !== selected), ...points];
  const named = ground.labels.filter(
    ({ pick, style }) => style === 'area' || style === 'neighbour' || lettered.includes(pick ?? ''),
  );
  const circles =
    classified && drawing === 'symbols' ? mapCircles(plan.geo.counties, classified, frame, 'light') : [];
  const texts = placeMapLabels({
    labels: named,
    symbols,
    circles,
    values: classified && valueTexts(classified, locale.lang),
    // A picture has no key to them.
    numbers: new Map(),
    selected,
    filterMatch,
    frame,
    language: locale.lang,
    small: true,
    scale: true,
  });
  const drawn = (symbol: MapSymbol) =>
    symbolTemplate(
      symbol,
      '',
      false,
      filteredOf(filterMatch, symbol.properties.id, 'light'),
      colours.symbolEdge,
    );
  const { width, height } = frame.free;
  return svg`<defs>${ground.patterns}</defs>
    <rect width=${width} height=${height} fill=${colours.sea} />
    ${ground.surroundings} ${shapes('areas', () => true)} ${classified ? ground.cityBorder.plain : ground.cityBorder.banded}
    ${classified ? nothing : ground.water}
    ${shapes('corridor', (id) => bands.includes(id))} ${shapes('belts', (id) => bands.includes(id))}
    ${selectionTemplate(outline ?? null, chosen, colours)}
    ${circlesTemplate(circles)}
    ${symbols.map(drawn)}
    ${labelsTemplate(texts, locale.lang, colours, filterMatch)}
    ${scaleTemplate(frame, colours)}`;
}
