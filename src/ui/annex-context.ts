import { createContext } from '@lit/context';
import type { Annex } from '../plan/annex/annex';

/** Paragraphs and what else is fetched when wanted, given by the shell; null until an element has asked by an `annex-wanted` event. */
export const annexContext = createContext<Annex | null>(Symbol('annex'));
