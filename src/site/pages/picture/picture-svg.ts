import { noActuals } from '../../../plan/actuals/actual';
import { initialThematic } from '../../../state/thematic';
import { classify } from '../../../style/classes/classify';
import { markup } from '../markup';
import type { PageContext } from '../page-context';
import type { Subject } from '../subject';
import { coverTemplate } from './cover-template';
import { fittingBlocks } from './fitting-blocks';
import type { MapSheet } from './map-sheet';
import { mapTemplate } from './map-template';
import { subjectMap } from './subject-map';

/** The preview picture of a page as SVG, all colours written out. */
export function pictureSvg(subject: Subject, sheet: MapSheet, context: PageContext): string {
  const map = subjectMap(subject, context.plan);
  const source = { plan: context.plan, actuals: noActuals };
  const { measure } = map;
  const classified = measure && classify(source, measure.id, measure.year, initialThematic.classing, 'light');
  const blocks = fittingBlocks(subject, classified, context);
  const drawing = mapTemplate(map, classified, sheet, context);
  return markup(coverTemplate(blocks, drawing, subject.kind !== 'home', context)).trim();
}
