import { createContext } from '@lit/context';
import type { Links } from '../state/link/links';

/** Links as texts; given by the shell. */
export const linksContext = createContext<Links>(Symbol('links'));
