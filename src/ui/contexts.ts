import { createContext } from '@lit/context';
import type { Plan } from '../plan/plan';
import type { Links } from '../state/link/links';

/** The loaded plan, for names, cross-links and citations. Given by the shell. */
export const planContext = createContext<Plan>(Symbol('plan'));

/**
 * The address of the site that links which leave the page lead to, ending in `/`; null: not known. Given by the shell: in
 * somebody else's page the document's address is not the atlas's.
 */
export const siteRootContext = createContext<string | null>(Symbol('site root'));

/** Links as texts; given by the shell. */
export const linksContext = createContext<Links>(Symbol('links'));
