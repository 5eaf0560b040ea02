import type { MapExportOrder } from '../../features/export/map-export-order';
import type { LayoutView } from '../../features/export/map-layout/layout-view';
import { shareLink } from '../../state/link/share-link';
import { initialThematic } from '../../state/thematic';
import type { Scheme } from '../../style/scheme';
import { engine } from '../features';
import type { MapContext } from '../map/map-template';
import type { Shown } from './map-export';

/** The view as its picture has it: in the picture's own scheme, nothing pointed at, nothing in front of it. */
export async function exportView(
  order: MapExportOrder,
  { map, start, root }: Shown,
  scheme: Scheme,
  flat: boolean,
): Promise<{ readonly map: MapContext; readonly view: LayoutView }> {
  const { plan, actuals, state, locale, filterMatch } = map;
  const { thematic } = state;
  const { classify } = await import('../../style/classes/classify');
  const classes = ({ measure, year }: Pick<typeof thematic, 'measure' | 'year'>) =>
    measure === null ? null : classify({ plan, actuals }, measure, year, thematic.classing, scheme);
  // The flat map has one side, and no columns.
  const swipe = flat ? null : thematic.swipe;
  const shown = flat ? { ...state, thematic: { ...thematic, swipe: null } } : state;
  const classified = classes(thematic);
  const secondMeasure = swipe && classes(swipe);
  const drawing = flat && thematic.drawing === 'columns' ? 'fill' : thematic.drawing;
  return {
    map: {
      ...map,
      state: shown,
      scheme,
      hovered: null,
      classified,
      secondMeasure,
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    },
    view: {
      plan,
      locale,
      root,
      links: engine,
      app: shown,
      site: start.site,
      scheme,
      classified,
      secondMeasure,
      drawing: classified === null && secondMeasure === null ? initialThematic.drawing : drawing,
      filterMatch,
      drawn: null,
      numbered: null,
      title: order.title,
      // The link leads to the view itself, not to this page.
      href: root && shareLink({ ...state, page: 'card' }, root, null, false, engine),
    },
  };
}
