import { ContextProvider } from '@lit/context';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Padding } from '../../map/camera';
import type { AppState } from '../../state/app-state';
import { isTyping } from '../../ui/is-typing';
import { keysContext } from '../../ui/keys-context';
import { whileConnected } from '../../ui/while-connected';
import type { MapContext } from '../map/map-template';
import { mapPadding } from './map-padding';
import type { Room } from './room';

/** The map on the whole screen, for an audience: begins with `present` or the key P, ends with `present-end`. */
export class Presenter {
  #on = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    keys: EventTarget,
  ) {
    new ContextProvider(host, { context: keysContext, initialValue: keys });
    whileConnected(host, (signal) => {
      host.addEventListener('present', () => void this.#start(), { signal });
      host.addEventListener('present-end', () => this.#end(), { signal });
      keys.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    });
  }

  get on(): boolean {
    return this.#on;
  }

  /** How much of each edge of the map is covered. */
  padding(room: Room, state: AppState): Padding {
    return this.#on ? presentingPadding(room, state) : mapPadding(room, state);
  }

  /** What lies over the map while presenting. */
  view({ state, classified, filterMatch, scheme }: MapContext): TemplateResult | typeof nothing {
    if (!this.#on) return nothing;
    return html`<presenter-view .app=${state} .classified=${classified} .filterMatch=${filterMatch} .scheme=${scheme}></presenter-view>`;
  }

  #onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.defaultPrevented;
    if (plain && !this.#on && event.key.toLowerCase() === 'p' && !isTyping(event)) void this.#start();
  }

  async #start(): Promise<void> {
    // Where it is refused, as in a frame, the window is the stage.
    void this.host.requestFullscreen?.().catch(() => undefined);
    await import('../../features/presenting/presenter-view');
    this.#set(true);
  }

  #end(): void {
    // What the page around it shows on the whole screen is not ours to leave.
    if (this.host.matches(':fullscreen')) void document.exitFullscreen();
    this.#set(false);
  }

  #set(on: boolean): void {
    this.#on = on;
    this.host.toggleAttribute('presenting', on);
    this.host.requestUpdate();
  }
}

/** How much of the atlas's height the words of a chapter take, as `presenter-view.css` has it. */
const captionShare = 0.3;

/** How much of each edge of the map is covered while presenting: by the words of a chapter and, in a narrow atlas, by the tools above the map. */
function presentingPadding(
  { narrow, height }: Room,
  { page, story }: Pick<AppState, 'page' | 'story'>,
): Padding {
  const told = page === 'stories' && story !== null;
  const bottom = told ? Math.round(height * captionShare) + 32 : 32;
  return { top: narrow ? 104 : 12, right: 0, bottom, left: 0 };
}
