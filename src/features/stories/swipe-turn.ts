import type { PageTurn } from './page-turn';

/** How far a finger has to travel, in pixels, and how much farther across than along. */
const least = 48;
const slant = 1.8;

/** Which chapter a finger asks for that moved so far; null: none, as when it scrolled. */
export function swipeTurn(across: number, along: number): PageTurn | null {
  if (Math.abs(across) < least || Math.abs(across) < slant * Math.abs(along)) return null;
  return across < 0 ? 'next' : 'previous';
}
