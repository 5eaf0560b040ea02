import { createContext } from '@lit/context';

/** How much of the atlas this browser has without a network. */
export type Offline = {
  readonly online: boolean;
  readonly store: /** Not known yet. */
    | { readonly kind: 'unknown' }
    | { readonly kind: 'storing'; readonly percent: number }
    | { readonly kind: 'ready' }
    /** A copy that came as a folder and fetches nothing. */
    | { readonly kind: 'folder' }
    /**
     * `insecure`: neither https nor this machine; `blocked`: the browser does not allow it, as in private windows; `full`: no
     * room; `unreachable`: a file could not be fetched.
     */
    | { readonly kind: 'impossible'; readonly why: 'insecure' | 'blocked' | 'full' | 'unreachable' };
};

/** Given by the shell. */
export const offlineContext = createContext<Offline>(Symbol('offline'));
