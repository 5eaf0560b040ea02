import { scriptUrl } from './script-url';
import type { WorkerAnswer } from './worker-answer';
import { WorkerError } from './worker-error';

/** How a worker is asked: `transfer` is handed over to it, not copied; `signal` calls it off. */
type Asked = { readonly transfer?: Transferable[]; readonly signal?: AbortSignal };

/**
 * Has a worker of ours answer one message, beside the page; it and all that it holds are gone then. Rejects where it cannot be
 * started, with a `WorkerError` where it fails, and when it is called off. Where the atlas stands in a page of another origin, which may start no script of
 * ours, a script of that page brings it in. The server that develops the atlas gives modules, the builds plain scripts.
 */
export async function askWorker<Answer>(
  url: string,
  question: unknown,
  { transfer = [], signal }: Asked = {},
): Promise<Answer> {
  signal?.throwIfAborted();
  const script = scriptUrl(url);
  const foreign = script === url && new URL(url, document.baseURI).origin !== location.origin;
  const address = foreign ? bridge(url) : script;
  const worker = new Worker(address, { type: import.meta.env.DEV ? 'module' : 'classic' });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<Answer>>) => {
        if ('answer' in data) resolve(data.answer);
        else reject(new WorkerError(data.message, data.stack));
      };
      // A script that cannot be had has no message.
      worker.onerror = ({ message = 'not loaded', lineno }) =>
        reject(new Error(`worker ${url}: ${message} (line ${lineno ?? '?'})`));
      worker.onmessageerror = () => reject(new Error(`worker ${url}: the answer cannot be read`));
      worker.postMessage(question, transfer);
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address.replace(/#.*$/, ''));
  }
}

function bridge(url: string): string {
  const script = new Blob([`importScripts(${JSON.stringify(url)})`], { type: 'text/javascript' });
  return URL.createObjectURL(script);
}
