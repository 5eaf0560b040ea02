import { createContext } from '@lit/context';
import type { Lexicon } from '../plan/lexicon/lexicon';

/** Synonyms and pinyin, given by the shell; null until an element has asked for them by a `lexicon-wanted` event. */
export const lexiconContext = createContext<Lexicon | null>(Symbol('words'));
