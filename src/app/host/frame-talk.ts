import type { ReactiveControllerHost } from 'lit';
import type { Store } from '../../state/store/store';
import { whileConnected } from '../../ui/while-connected';
import type { PlanAtlas } from '../shell/plan-atlas';
import { type AtlasEvents, dispatchChanges } from './dispatch-changes';
import { frameMessage } from './frame-message';
import { withMessage } from './with-message';

/** Marks what comes from here among all messages that a page may get. */
const source = 'jinhua-plan-atlas';

/**
 * What the atlas in a frame and the page around it say to each other by `postMessage`: only with a page of an allowed
 * origin, only with the frame's own parent, and nothing that the schema does not know.
 */
export class FrameTalk {
  /** The parent's origin once it is known and allowed. */
  #origin: string | null;

  constructor(
    private readonly host: ReactiveControllerHost & PlanAtlas,
    private readonly store: Store,
    private readonly allowed: readonly string[],
  ) {
    this.#origin = allowed.find((origin) => origin === parentOrigin()) ?? null;
    whileConnected(host, (signal) => {
      window.addEventListener('message', (message) => this.#onMessage(message), { signal });
      signal.addEventListener(
        'abort',
        dispatchChanges(store, (type, detail) => this.#post(type, detail)),
      );
    });
    this.#post('ready', null);
  }

  /** A page whose browser does not say where it comes from is known from its first message on. */
  #onMessage({ origin, source: from, data }: MessageEvent): void {
    if (from !== window.parent || !this.allowed.includes(origin)) return;
    const message = frameMessage(data);
    if (!message) return;
    this.#origin = origin;
    this.host.adopt(withMessage(this.store.state, message));
  }

  #post<Type extends keyof AtlasEvents>(type: Type, detail: AtlasEvents[Type]): void {
    if (this.#origin !== null) window.parent.postMessage({ source, type, detail }, this.#origin);
  }
}

/** The origin of the page around the frame, as far as the browser says. */
function parentOrigin(): string | null {
  const { ancestorOrigins } = location;
  if (ancestorOrigins?.length) return ancestorOrigins[0] ?? null;
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
}
