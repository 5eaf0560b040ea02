import { nothing, svg, type TemplateResult } from 'lit';
import { type Box, placeLabels } from '../../../geometry/place-labels';
import { areaPaint } from '../../../map/static/area-paint';
import { scaleTemplate } from '../../../map/static/ground-template';
import { labelsTemplate } from '../../../map/static/labels-template';
import { selectionTemplate } from '../../../map/static/selection-template';
import { shapeTemplate } from '../../../map/static/shape-template';
import { symbolTemplate } from '../../../map/static/symbol-template';
import type { MapSymbol } from '../../../map/static/symbols-of';
import type { GeoFile } from '../../../plan/plan';
import type { Classified } from '../../../style/classes/classify';
import { mapColours } from '../../../style/map-colours';
import type { PageContext } from '../page-context';
import type { MapSheet } from './map-sheet';
import type { PictureMap } from './picture-map';
import { withValues } from './with-values';

const colours = mapColours.light;

/** The map of a preview picture, in the look of the atlas's own map on paper. */
export function mapTemplate(
  { selected, areas, bands, points }: PictureMap,
  classified: Classified | null,
  sheet: MapSheet,
  { plan, locale }: PageContext,
): TemplateResult {
  const { frame, paths } = sheet;
  const symbols = sheet.symbols.filter(({ properties }) => points.includes(properties.id));
  const shapes = (file: GeoFile, shown: (id: string) => boolean) =>
    plan.geo[file].features
      .filter(({ properties }) => shown(properties.id))
      .map((feature) => {
        const { id } = feature.properties;
        const dimmed = file === 'counties' && areas.length > 0 && !areas.includes(id);
        return shapeTemplate(
          feature,
          {
            name: '',
            path: paths.get(id) ?? '',
            paint: file === 'counties' ? areaPaint(classified, 'fill', 'light', id) : null,
            hovered: false,
            emphasised: false,
            selected: false,
            filtered: { dimmed, look: null },
          },
          colours,
        );
      });
  const chosen = sheet.symbols.find(({ properties }) => properties.id === selected);
  const named = sheet.labels.filter(
    ({ pick, style }) =>
      style === 'area' || style === 'neighbour' || [...bands, ...points].includes(pick ?? ''),
  );
  const first = [...named].sort((a, b) => Number(b.pick === selected) - Number(a.pick === selected));
  const labels = classified ? withValues(named, classified, locale) : first;
  const placed = placeLabels(
    labels.map(({ wish }) => wish),
    [...symbols.flatMap(boxesOf), scaleBox(frame.free)],
    frame.free,
  );
  const drawn = (symbol: MapSymbol) =>
    symbolTemplate(symbol, '', false, { dimmed: false, look: null }, colours.symbolEdge);
  const { width, height } = frame.free;
  return svg`<defs>${sheet.patterns}</defs>
    <rect width=${width} height=${height} fill=${colours.sea} />
    ${sheet.surroundings} ${shapes('counties', () => true)} ${classified ? sheet.cityBorder.plain : sheet.cityBorder.banded}
    ${classified ? nothing : sheet.water}
    ${shapes('corridor', (id) => bands.includes(id))} ${shapes('belts', (id) => bands.includes(id))}
    ${selectionTemplate(paths.get(selected ?? '') ?? null, chosen, colours)}
    ${symbols.map(drawn)}
    ${labelsTemplate(labels, placed, locale.lang, colours, null)}
    ${scaleTemplate(frame, colours)}`;
}

/** The corner where the scale stands. */
function scaleBox({ x, y, height }: Box): Box {
  return { x, y: y + height - 40, width: 110, height: 40 };
}

function boxesOf({ at, drawing, scale }: MapSymbol): Box[] {
  const side = drawing.width * scale;
  return at.map(([x, y]) => ({ x: x - side / 2, y: y - side / 2, width: side, height: side }));
}
