import type { Classified } from '../../../style/classes/classify';
import type { PageContext } from '../page-context';
import type { Subject } from '../subject';
import type { Block } from './block';
import { nameSizes } from './name-sizes';
import { pictureLook } from './picture-look';
import { subjectBlocks } from './subject-blocks';

const room = pictureLook.column.bottom - pictureLook.column.top;

/** The column of a preview picture, the name as large as leaves room for the rest; where no size does, the last go without. */
export function fittingBlocks(
  subject: Subject,
  classified: Classified | null,
  context: PageContext,
): readonly Block[] {
  const trials = nameSizes.map(({ size }) => subjectBlocks(subject, size, classified, context));
  const whole = trials.find((blocks) => heightOf(blocks) <= room);
  if (whole) return whole;
  const [largest = []] = trials;
  return largest.filter((_, index) => heightOf(largest.slice(0, index + 1)) <= room);
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height, gap }, index) => sum + height + (index > 0 ? gap : 0), 0);
}
