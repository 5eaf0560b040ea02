import { type MapAnswer, noAnswer } from '../../../plan/filter/map-answer';

/** The letter of a column of the table, which the map has too. */
export function letterOf(index: number): string {
  return 'ABCD'[index] ?? '';
}

/** Letters of what is compared, for the map. */
export function lettered(ids: readonly string[]): MapAnswer {
  if (ids.length === 0) return noAnswer;
  return { ...noAnswer, marks: new Map(ids.map((id, index) => [id, letterOf(index)])) };
}
