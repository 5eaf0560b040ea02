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
