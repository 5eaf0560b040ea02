import { isHan } from './is-han';

/** A text as it is compared, and where each of its characters came from. */
export type Folded = {
  readonly text: string;
  /** Position in the original text of every character of `text`, and one more for its end. */
  readonly at: readonly number[];
};

/** `+` tells “北斗+” from 北斗. */
const letter = /[\p{L}\p{N}+]/u;
const apostrophes = "’‘'ʼ";

/**
 * Takes out what people type differently: width, case, accents, punctuation. Latin words keep one space
 * between them; Chinese needs none, so that `兰溪－武义－永康` and `兰溪 武义 永康` are the same.
 */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let parted = false;
  let position = 0;
  for (const character of original) {
    const start = position;
    position += character.length;
    if (apostrophes.includes(character)) continue;
    const plain = character.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    if (!letter.test(plain)) {
      parted ||= plain !== '';
      continue;
    }
    if (parted && text && !isHan(text.at(-1) ?? '') && !isHan(plain)) {
      text += ' ';
      at.push(start);
    }
    parted = false;
    text += plain;
    for (const _ of plain.split('')) at.push(start);
  }
  at.push(original.length);
  return { text, at };
}
