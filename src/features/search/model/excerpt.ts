import type { Marked } from './search-result';

/** The part of an excerpt that may stand before its first mark. */
const lead = 0.4;

const letter = /[\p{Script=Latin}\d’-]/u;

/**
 * A part of a long text with its first mark, about `most` characters; … stands for what is left out. Latin
 * words are kept whole.
 */
export function excerpt({ text, ranges }: Marked, most: number): Marked {
  if (text.length <= most) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const last = ranges[0]?.[1] ?? 0;
  const start =
    first <= most * lead
      ? 0
      : wordStart(text, Math.min(first - Math.round(most * lead * 0.5), text.length - most));
  const end = Math.max(last, wordStart(text, Math.min(text.length, start + most)));
  const cut = text.slice(start, end);
  const shift = start === 0 ? 0 : 1 - start;
  return {
    text: `${start === 0 ? '' : '…'}${cut.trimEnd()}${end < text.length ? '…' : ''}`,
    ranges: ranges.filter((range) => range[1] <= end).map((range) => [range[0] + shift, range[1] + shift]),
  };
}

/** The beginning of the word around a position. */
function wordStart(text: string, position: number): number {
  let at = position;
  while (at > 0 && at < text.length && letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? ''))
    at -= 1;
  while (text[at] === ' ') at += 1;
  return at;
}
