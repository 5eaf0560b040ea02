import { textWidth } from '../../style/text-width';
import { letterSize } from './chart-colours';

/** Width in pixels that the longest of some labels takes, in bold too; 0 without labels. */
export function widest(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => textWidth(label, letterSize) * 1.1));
}
