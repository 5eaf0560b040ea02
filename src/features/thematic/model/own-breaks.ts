import type { Classified } from '../../../style/classes/classify';

/** The breaks that a reader starts to change: those on the map; thirds of the range where there are too few. */
export function firstOwnBreaks({ breaks, extent }: Pick<Classified, 'breaks' | 'extent'>): number[] {
  const found = [...new Set(breaks.map(rounded))];
  if (found.length >= 2) return found;
  const [low, high] = extent ?? [0, 0];
  const third = (high - low) / 3 || 1;
  return [rounded(low + third), rounded(low + 2 * third)];
}

/** As a link carries it. */
function rounded(at: number): number {
  return Number(at.toFixed(6)) + 0;
}

/** With 3 to 7 classes there are two to six breaks between them. */
const [fewest, most] = [2, 6];

export type ParsedBreaks =
  | { readonly breaks: readonly number[] }
  | { readonly problem: 'no-number'; readonly word: string }
  | { readonly problem: 'too-few' | 'too-many' | 'not-rising' };

/**
 * A reader's own breaks: numbers between blanks, commas or semicolons, Chinese or Western, full-width or
 * not. They have to rise, which also tells a thousands comma from a comma between two numbers.
 */
export function parseBreaks(text: string): ParsedBreaks {
  const words = text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .split(/[\s,、;]+/)
    .filter((word) => word !== '');
  const word = words.find((one) => !/^[-+]?(\d+\.?\d*|\.\d+)$/.test(one));
  if (word !== undefined) return { problem: 'no-number', word };
  const breaks = words.map((one) => Number(Number(one).toFixed(6)) + 0);
  if (breaks.length < fewest) return { problem: 'too-few' };
  if (breaks.some((at, index) => at <= (breaks[index - 1] ?? -Infinity))) return { problem: 'not-rising' };
  return breaks.length > most ? { problem: 'too-many' } : { breaks };
}
