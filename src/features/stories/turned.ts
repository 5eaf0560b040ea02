import type { PageTurn } from './page-turn';

/** The chapter that a turn leads to, of so many, counted from 1. */
export function turned(chapter: number, turn: PageTurn, count: number): number {
  const to = { previous: chapter - 1, next: chapter + 1, first: 1, last: count }[turn];
  return Math.min(count, Math.max(1, to));
}
