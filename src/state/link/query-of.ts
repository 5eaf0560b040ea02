/**
 * Keys and values of a query string, of each key the first. Understood beside the plain form: separators made full-width
 * or written as HTML entities, a query that was encoded as a whole, keys in capitals. Never throws.
 */
export function queryOf(search: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  for (const [key, value] of entriesOf(search)) if (!query.has(key)) query.set(key, value);
  return query;
}

/** Encoded as a whole twice is as far as messengers go. */
const deepest = 2;

function entriesOf(search: string, depth = 0): (readonly [string, string])[] {
  const plain = search
    .replace(/%EF%BC%86|＆|&amp;/gi, '&')
    .replace(/%EF%BC%9D|＝/gi, '=')
    .replace(/^(?:%EF%BC%9F|[?？\s])+/i, '');
  return [...new URLSearchParams(plain)].flatMap(([name, value]) => {
    const key = name.trim().toLowerCase();
    // Only what was encoded as a whole has separators in a name.
    const whole = value === '' && /=|%3d/.test(key) && depth < deepest;
    return whole ? entriesOf(name, depth + 1) : [[key, value] as const];
  });
}
