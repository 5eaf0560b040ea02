import type { Lang } from '../../../state/app-state';
import { en } from './en';
import { type Words, zh } from './zh';

const words: Readonly<Record<Lang, Words>> = { zh, en };

export function wordsOf(lang: Lang): Words {
  return words[lang];
}
