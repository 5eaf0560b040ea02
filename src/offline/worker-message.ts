/** What a window asks of the service worker: to see that all is stored, or to take over from the version before it. */
export type WorkerRequest = 'store' | 'take-over';

/** Why the files could not be stored: the browser's space is used up, or a file could not be had. */
export type StoreFault = 'full' | 'unreachable';

/** What the service worker tells every window while it stores: how far it is, or what went wrong. */
export type WorkerReport =
  | { readonly stored: number; readonly of: number }
  | { readonly stored: 'all' }
  | { readonly stored: 'failed'; readonly fault: StoreFault };
