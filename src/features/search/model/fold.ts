import { simplified } from './simplified';

/** A text as it is compared, and where each of its characters came from. */
export type Folded = {
  readonly text: string;
  /** Position in the original text of every character of `text`, and one more for its end. */
  readonly at: readonly number[];
};

/** `+` tells “北斗+” from 北斗. */
const letter = /[\p{L}\p{N}+]/u;
const apostrophes = "’‘'ʼ";
/** What ends a thought: characters on either side of it are no word. */
const stops = '、，。；：！？';

type Plain = { readonly text: string; readonly kind: 'han' | 'latin' | 'gap' | 'stop' | 'none' };

/** What each character becomes: texts have few of them, many times. */
const known = new Map<string, Plain>();

/**
 * Takes out what people type differently: width, case, accents, traditional characters, punctuation. Latin
 * words keep one space between them; Chinese needs none, so that `兰溪－武义－永康` and `兰溪 武义 永康` are the
 * same. What stops a sentence or parts its items stays, as a line break.
 */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let parted: 'gap' | 'stop' | null = null;
  let before: Plain['kind'] = 'none';
  let position = 0;
  for (const character of original) {
    const start = position;
    position += character.length;
    const plain = known.get(character) ?? learn(character);
    if (plain.kind === 'none') continue;
    if (plain.kind === 'gap' || plain.kind === 'stop') {
      if (parted !== 'stop') parted = plain.kind;
      continue;
    }
    const between = betweenOf(parted, before, plain.kind);
    text += between;
    if (between) at.push(start);
    parted = null;
    before = plain.kind;
    text += plain.text;
    for (let index = 0; index < plain.text.length; index += 1) at.push(start);
  }
  at.push(original.length);
  return { text, at };
}

/** What parts two characters: a line break, a space between Latin words, or nothing. */
function betweenOf(parted: 'gap' | 'stop' | null, before: Plain['kind'], next: Plain['kind']): string {
  if (parted === 'stop' && before !== 'none') return '\n';
  return parted && before === 'latin' && next === 'latin' ? ' ' : '';
}

function learn(character: string): Plain {
  if (stops.includes(character)) return { text: '', kind: 'stop' };
  const text = simplified(character.normalize('NFKC')).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const plain: Plain =
    text === '' || apostrophes.includes(character)
      ? { text: '', kind: 'none' }
      : letter.test(text)
        ? { text, kind: isHan(text) ? 'han' : 'latin' }
        : { text: '', kind: 'gap' };
  known.set(character, plain);
  return plain;
}

const han = /\p{Script=Han}/u;

/** Whether a text has a Chinese character in it. */
export function isHan(text: string): boolean {
  return han.test(text);
}
