import { ContextProvider } from '@lit/context';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Padding } from '../../map/camera';
import type { AppState } from '../../state/app-state';
import { inField } from '../../ui/in-field';
import { keysContext } from '../../ui/keys-context';
import type { MapContext } from '../map/map-template';
import { mapPadding } from './map-padding';
import { presentingPadding } from './presenting-padding';
import type { Room } from './room';

/** The map on the whole screen, for an audience: begins with `present` or the key P, ends with `present-end`. */
export class Presenter implements ReactiveController {
  #on = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly keys: EventTarget,
  ) {
    new ContextProvider(host, { context: keysContext, initialValue: keys });
    host.addController(this);
  }

  get on(): boolean {
    return this.#on;
  }

  hostConnected(): void {
    this.host.addEventListener('present', this.#start);
    this.host.addEventListener('present-end', this.#end);
    this.keys.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('present', this.#start);
    this.host.removeEventListener('present-end', this.#end);
    this.keys.removeEventListener('keydown', this.#onKey);
  }

  /** How much of each edge of the map is covered. */
  padding(room: Room, state: AppState): Padding {
    return this.#on ? presentingPadding(room, state) : mapPadding(room, state);
  }

  /** What lies over the map while presenting. */
  stage({ state, classified, kept, scheme }: MapContext): TemplateResult | typeof nothing {
    if (!this.#on) return nothing;
    return html`<presenter-stage .app=${state} .classified=${classified} .kept=${kept} .scheme=${scheme}></presenter-stage>`;
  }

  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.defaultPrevented;
    if (plain && !this.#on && event.key.toLowerCase() === 'p' && !inField(event)) void this.#start();
  };

  readonly #start = async (): Promise<void> => {
    // Where it is refused, as in a frame, the window is the stage.
    void this.host.requestFullscreen?.().catch(() => undefined);
    await import('../../features/presenting/presenter-stage');
    this.#set(true);
  };

  readonly #end = (): void => {
    // What the page around it shows on the whole screen is not ours to leave.
    if (this.host.matches(':fullscreen')) void document.exitFullscreen();
    this.#set(false);
  };

  #set(on: boolean): void {
    this.#on = on;
    this.host.toggleAttribute('presenting', on);
    this.host.requestUpdate();
  }
}
