import type { Entry, Vocabulary } from './vocabulary';
import { keyOf, type Token, tokensOf } from './word-keys';

/** A name or term of more tokens than this is not looked for. */
const longest = 24;

export type Piece = {
  readonly word: string;
  /** Its readings; null where the vocabulary does not have it. */
  readonly entries: readonly Entry[] | null;
  /** Id of the area that it names. */
  readonly area: string | null;
};

/** The words of the vocabulary and the areas that a text has, and what stands between them. */
export function piecesOf(text: string, { entries, areas }: Vocabulary): readonly Piece[] {
  const tokens = tokensOf(text);
  const whole = text.normalize('NFKC');
  const written = (part: readonly Token[]) => whole.slice(part[0]?.start, part.at(-1)?.end);
  const pieces: Piece[] = [];
  let rest: Token[] = [];
  const put = () => {
    if (rest.length > 0) pieces.push({ word: written(rest), entries: null, area: null });
    rest = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const most = Math.min(longest, tokens.length - at);
    const size = Array.from({ length: most }, (_, index) => most - index).find((length) => {
      const key = keyOf(tokens.slice(at, at + length));
      return entries.has(key) || areas.has(key);
    });
    const token = tokens[at] as Token;
    if (size) {
      put();
      const part = tokens.slice(at, at + size);
      const key = keyOf(part);
      pieces.push({
        word: written(part),
        entries: entries.get(key) ?? null,
        area: entries.has(key) ? null : (areas.get(key) ?? null),
      });
    } else {
      if (token.han && token.gap) put();
      rest.push(token);
    }
    at += size ?? 1;
  }
  put();
  return pieces;
}
