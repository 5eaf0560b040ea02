/** Which chapter a key asks for. */
export type PageTurn = 'previous' | 'next' | 'first' | 'last';

const turns: Readonly<Record<string, PageTurn>> = {
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ArrowRight: 'next',
  PageDown: 'next',
  Home: 'first',
  End: 'last',
};

/** What uses these keys itself. */
const fields =
  'input, textarea, select, [role="slider"], [role="grid"], [role="listbox"], [role="menu"], [role="tablist"], dialog';
const maps = 'plan-map, static-map, map-swipe';

/** The chapter that a key asks for; null where the key is for a field, or, unless a clicker sends it, for the map. */
export function pageTurn(event: KeyboardEvent): PageTurn | null {
  const turn = turns[event.key];
  if (!turn || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return null;
  const within = (selector: string) =>
    event.composedPath().some((target) => target instanceof Element && target.matches(selector));
  if (within(fields) || (within(maps) && !event.key.startsWith('Page'))) return null;
  return turn;
}

/** How far a finger has to travel, in pixels, and how much farther across than along. */
const least = 48;
const slant = 1.8;

/** Which chapter a finger asks for that moved so far; null: none, as when it scrolled. */
export function swipeTurn(across: number, along: number): PageTurn | null {
  if (Math.abs(across) < least || Math.abs(across) < slant * Math.abs(along)) return null;
  return across < 0 ? 'next' : 'previous';
}

/** The chapter that a turn leads to, of so many, counted from 1. */
export function turned(chapter: number, turn: PageTurn, count: number): number {
  const to = { previous: chapter - 1, next: chapter + 1, first: 1, last: count }[turn];
  return Math.min(count, Math.max(1, to));
}
