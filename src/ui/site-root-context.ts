import { createContext } from '@lit/context';

/**
 * The address of the site that links which leave the page lead to, ending in `/`; null: not known. Given by the shell: in
 * somebody else's page the document's address is not the atlas's.
 */
export const siteRootContext = createContext<string | null>(Symbol('site root'));
