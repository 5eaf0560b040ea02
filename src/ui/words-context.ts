import { createContext } from '@lit/context';
import type { Words } from '../plan/lexicon/words';

/** Synonyms and pinyin, given by the shell; null until an element has asked for them by a `words-wanted` event. */
export const wordsContext = createContext<Words | null>(Symbol('words'));
