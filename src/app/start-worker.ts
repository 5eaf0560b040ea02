import { scriptUrl } from './script-url';

/**
 * Starts a worker of ours. Where the atlas stands in a page of another origin, which may start no script of ours, a script of
 * that page brings it in. The server that develops the atlas gives modules, the builds plain scripts. An address that was made
 * for it is given back with its first answer.
 */
export function startWorker(url: string): Worker {
  const script = scriptUrl(url);
  const foreign = script === url && new URL(url, document.baseURI).origin !== location.origin;
  const address = foreign ? bridge(url) : script;
  const worker = new Worker(address, { type: import.meta.env.DEV ? 'module' : 'classic' });
  worker.addEventListener('message', () => URL.revokeObjectURL(address.replace(/#.*$/, '')), { once: true });
  return worker;
}

function bridge(url: string): string {
  const script = new Blob([`importScripts(${JSON.stringify(url)})`], { type: 'text/javascript' });
  return URL.createObjectURL(script);
}
