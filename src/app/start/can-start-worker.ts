/**
 * Whether a worker can be started for a script from another origin: by way of a blob, which the policy of the page around may
 * forbid. A browser says so by an exception or later by an error.
 */
export async function canStartWorker(): Promise<boolean> {
  if (new URL(import.meta.url).origin === location.origin) return true;
  const url = URL.createObjectURL(new Blob(['postMessage(0)'], { type: 'text/javascript' }));
  try {
    const worker = new Worker(url, { type: 'module' });
    const answer = await new Promise<boolean>((resolve) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    });
    worker.terminate();
    return answer;
  } catch {
    return false;
  } finally {
    URL.revokeObjectURL(url);
  }
}
