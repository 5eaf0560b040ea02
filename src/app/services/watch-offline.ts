import type { WorkerReport, WorkerRequest } from '../../offline/worker-message';
import type { Offline } from '../../ui/offline-context';

/** How often a window that stays open asks for a new version, in milliseconds. */
const interval = 60 * 60 * 1000;

type Watcher = {
  readonly become: (store: Offline['store']) => void;
  /** A new version is stored; `take` makes it take over and loads the window anew. */
  readonly offer: (take: () => void) => void;
  /** Another window has made a new version take over; this one goes on with its own. */
  readonly elsewhere: () => void;
};

/** Registers the service worker and follows what it does. Never throws: what is not allowed here is a state. */
export async function watchOffline({ become, offer, elsewhere }: Watcher): Promise<void> {
  const workers = navigator.serviceWorker;
  let controlled = workers.controller !== null;
  let asked = false;
  workers.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => become(storeOf(data)));
  workers.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) elsewhere();
    controlled = true;
  });
  const take = (worker: ServiceWorker) => () => {
    asked = true;
    if (worker.state === 'installed') ask(worker, 'take-over');
    else location.reload();
  };
  try {
    const root = new URL('.', document.baseURI);
    const registration = await workers.register(new URL('service-worker.js', root), {
      updateViaCache: 'none',
    });
    const offerWaiting = () => {
      const { active, waiting } = registration;
      if (active && waiting) offer(take(waiting));
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offerWaiting);
    });
    offerWaiting();
    // Also says whether all is still there: browsers clear stores when they need room.
    if (registration.active) ask(registration.active, 'store');
    const update = () => void registration.update().catch(() => {});
    setInterval(update, interval);
    window.addEventListener('online', update);
  } catch (error) {
    become({
      kind: 'impossible',
      why: error instanceof TypeError && navigator.onLine ? 'unreachable' : 'blocked',
    });
  }
}

function ask(worker: ServiceWorker, request: WorkerRequest): void {
  worker.postMessage(request);
}

function storeOf(report: WorkerReport): Offline['store'] {
  if (report.stored === 'all') return { kind: 'ready' };
  if (report.stored === 'failed') return { kind: 'impossible', why: report.fault };
  return { kind: 'storing', percent: Math.floor((100 * report.stored) / report.of) };
}
