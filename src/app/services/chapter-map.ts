import { captureStaticMap } from '../../map/capture/capture-static-map';
import { noAnswer } from '../../plan/filter/map-answer';
import { matchFilter } from '../../plan/filter/match-filter';
import { classify } from '../../style/classes/classify';
import { engine } from '../features';
import { contextOpacity } from '../map/context-opacity';
import { fittedBounds } from '../map/fitted-bounds';
import type { MapContext } from '../map/map-template';
import { flatBounds } from '../map-export/flat-bounds';

/** In CSS pixels: the lettering is then legible on a map of 96 mm. */
const size = { width: 480, height: 380 };

/** The map of a chapter as a drawing for paper: what its link shows, flat and north up, in the light colours. */
export async function chapterMap(
  link: string,
  { plan, actuals, locale }: Pick<MapContext, 'plan' | 'actuals' | 'locale'>,
): Promise<SVGSVGElement> {
  const { thematic, layers, selection, filter, view, fit } = engine.parseLink(link, locale.lang);
  const { measure, year, classing, drawing } = thematic;
  const scheme = 'light';
  const shown = {
    plan,
    layers,
    quiet: contextOpacity(thematic),
    classified: measure === null ? null : classify({ plan, actuals }, measure, year, classing, scheme),
    drawing,
    emphasised: [],
    filterMatch: matchFilter(plan, filter),
    answer: noAnswer,
    selected: selection,
    scheme,
    language: locale.lang,
  } as const;
  const bounds = view ? flatBounds(view, size) : fittedBounds(plan, fit);
  const { drawing: map } = await captureStaticMap(shown, size, bounds);
  map.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  return map;
}
