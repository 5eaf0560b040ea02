import type { Classified } from '../../../style/classes/classify';
import type { PageContext } from '../subject/page-context';
import type { Subject } from '../subject/subject';
import type { Block } from './block';
import { nameSizes } from './name-sizes';
import { pictureLook } from './picture-look';
import { subjectBlocks } from './subject-blocks';

const room = pictureLook.column.bottom - pictureLook.column.top;

/** The column of a preview picture, its name as large as leaves room for the most of the rest. */
export function fittingBlocks(
  subject: Subject,
  classified: Classified | null,
  context: PageContext,
): readonly Block[] {
  let best: readonly Block[] = [];
  for (const { size } of nameSizes) {
    const all = subjectBlocks(subject, size, classified, context);
    const blocks = all.filter((_, index) => heightOf(all.slice(0, index + 1)) <= room);
    if (blocks.length === all.length) return blocks;
    if (blocks.length > best.length) best = blocks;
  }
  return best;
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height, gap }, index) => sum + height + (index > 0 ? gap : 0), 0);
}
