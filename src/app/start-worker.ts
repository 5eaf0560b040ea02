import { scriptUrl } from './script-url';

/**
 * Starts a worker of ours. Where the atlas stands in a page of another origin, which may start no script of ours, a script of
 * that page brings it in. The server that develops the atlas gives modules, the builds plain scripts.
 */
export function startWorker(url: string): Worker {
  const address = scriptUrl(url);
  const foreign = address === url && new URL(url, document.baseURI).origin !== location.origin;
  return new Worker(foreign ? bridge(url) : address, { type: import.meta.env.DEV ? 'module' : 'classic' });
}

function bridge(url: string): string {
  const script = new Blob([`importScripts(${JSON.stringify(url)})`], { type: 'text/javascript' });
  return URL.createObjectURL(script);
}
