import { noActuals } from '../../../plan/actuals/actual';
import { classify } from '../../../style/classes/classify';
import { markup } from '../subject/markup';
import type { PageContext } from '../subject/page-context';
import type { Subject } from '../subject/subject';
import { coverTemplate } from './cover-template';
import { fittingBlocks } from './fitting-blocks';
import { type MapSheet, mapSheet } from './map-sheet';
import { mapTemplate } from './map-template';
import { subjectMap } from './subject-map';

/** The preview picture of a page as SVG, all colours written out. `city`: what maps of the whole city share. */
export function pictureSvg(subject: Subject, city: MapSheet, context: PageContext): string {
  const { plan, locale } = context;
  const map = subjectMap(subject, plan);
  const sheet = map.fit.length > 0 ? mapSheet(plan, locale.lang, map.fit) : city;
  const { measure } = map;
  const classified =
    measure && classify({ plan, actuals: noActuals }, measure.id, measure.year, measure.classing, 'light');
  const blocks = fittingBlocks(subject, classified, context);
  const drawing = mapTemplate(map, classified, sheet, context);
  return markup(coverTemplate(blocks, drawing, subject.kind !== 'home', context)).trim();
}
