import { plain } from './plain';

/** Whether a cell is a bare year. */
export function isYear(cell: string): boolean {
  return /^(?:19|20)\d\d$/.test(plain(cell));
}
