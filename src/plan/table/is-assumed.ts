import { usesAssumed } from '../uses-assumed';
import type { Cell } from './column';

/** Whether a number is a what-if's, or rests on one. */
export function isAssumed(cell: Cell): boolean {
  return 'inputs' in cell && cell.value !== null && usesAssumed(cell);
}
