import { ContextProvider } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { Messages } from '../../i18n/messages';
import { type Offline, offlineContext } from '../../ui/offline-context';
import { whileConnected } from '../../ui/while-connected';
import type { Notice } from '../layout/notice-bar';
import { firstIdle } from '../start/first-idle';

/** What the service needs of the shell. */
type Around = {
  readonly say: (notice: (m: Messages) => Notice) => void;
  /** Whether the reader has made something that this browser could not store. */
  readonly unsaved: () => boolean;
};

/**
 * Sees to it that the atlas works without a network, once the first view stands, and offers a new version when there is one:
 * a window never gets it unasked. A part of the program that cannot be had any more is said.
 */
export class OfflineService {
  readonly #context: ContextProvider<typeof offlineContext>;
  #offline: Offline = { online: navigator.onLine, store: { kind: 'unknown' } };
  #watching = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly around: Around,
  ) {
    this.#context = new ContextProvider(host, { context: offlineContext, initialValue: this.#offline });
    const follow = () => this.#become(this.#offline.store);
    whileConnected(host, (signal) => {
      window.addEventListener('vite:preloadError', ({ payload }) => this.#sayMissing(payload), { signal });
      window.addEventListener('online', follow, { signal });
      window.addEventListener('offline', follow, { signal });
      if (!this.#watching) void firstIdle().then(() => this.#watch());
      this.#watching = true;
    });
  }

  async #watch(): Promise<void> {
    const { mode, found } = offlineMode();
    if (mode === null) return;
    await import('./offline-status');
    if (mode === 'folder') return this.#become({ kind: 'folder' });
    if (!found) return this.#become({ kind: 'impossible', why: isSecureContext ? 'blocked' : 'insecure' });
    const { watchOffline } = await import('./watch-offline');
    await watchOffline({
      become: (store) => this.#become(store),
      offer: (take) => this.#offer('newVersion', take),
      elsewhere: () => this.#offer('newElsewhere', () => location.reload()),
    });
  }

  #become(store: Offline['store']): void {
    this.#offline = { online: navigator.onLine, store };
    this.#context.setValue(this.#offline);
  }

  #offer(text: 'newVersion' | 'newElsewhere', run: () => void): void {
    this.around.say(({ offline: m }) => ({ id: 'update', text: m[text], ...this.#reload(m, run) }));
  }

  /** The way to another version, and what becomes of what the reader made. */
  #reload(m: Messages['offline'], run: () => void): Pick<Notice, 'hint' | 'action'> {
    return { hint: this.around.unsaved() ? m.unsaved : m.saved, action: { text: m.reload, run } };
  }

  #sayMissing(error: unknown): void {
    const again = () => location.reload();
    this.around.say(({ offline: m }) => ({
      id: 'missing',
      text: m.missing,
      urgent: true,
      failure: { where: 'program', error },
      ...this.#reload(m, again),
    }));
  }
}

/** Only the built site stores itself, and only in a window of its own: a frame has no status line to say it. */
function offlineMode(): { mode: 'site' | 'folder' | null; found: boolean } {
  const { MODE } = import.meta.env;
  const mode = MODE === 'folder' ? 'folder' : MODE === 'production' && window.top === window ? 'site' : null;
  return { mode, found: 'serviceWorker' in navigator };
}
