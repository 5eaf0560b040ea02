import type { Token } from './tokens-of';

/** Tokens as one string to compare and to search: Chinese that stands together stays together, all else is set apart. */
export function keyOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, han, gap }, index) => {
      const together = han && tokens[index - 1]?.han && !gap;
      return index === 0 || together ? text : ` ${text}`;
    })
    .join('');
}
