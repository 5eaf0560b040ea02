import type { Thematic } from './thematic';

/** Whether a measure stands on the map as columns. */
export function showsColumns({ measure, drawing }: Thematic): boolean {
  return measure !== null && drawing === 'columns';
}
