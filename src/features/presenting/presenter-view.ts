import { consume } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { FilterMatch } from '../../plan/filter/filter-match';
import type { AppState } from '../../state/app-state';
import type { Classified } from '../../style/classes/classify';
import type { Scheme } from '../../style/scheme';
import { deepActiveElement } from '../../ui/deep-active-element';
import { isTyping } from '../../ui/is-typing';
import { keysContext } from '../../ui/keys-context';
import { keepEscape } from '../../ui/parts/keep-escape';
import { PlanElement } from '../../ui/plan-element';
import { type FetchedStory, storiesContext } from '../../ui/stories-context';
import { type WorkspaceView, workspaceContext } from '../../ui/workspace-context';
import { storyShelf } from '../stories/story-shelf';
import { NotesWindow } from './notes-window';
import { presenterCaption } from './presenter-caption';
import { PresentEndEvent, type PresenterCommand, presenterKey, pressKey } from './presenter-key';
import { keyList } from './presenter-tools';

import './presenter-legend';
import { styleSheets } from '../../ui/style-sheets';
import { whileConnected } from '../../ui/while-connected';
import keyListCss from './key-list.css?inline';
import { bright, nextState, type PresenterState } from './presenter-key';
import { presenterTools } from './presenter-tools';
import presenterViewCss from './presenter-view.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'presenter-view': PresenterView;
  }
}

/**
 * What lies over the map while it is presented: the chapter in large type, the legend, a dot or a spotlight at the pointer,
 * a blank screen, the keys. The window with notes is its own. It takes the focus, since what had it is hidden, and keys may be
 * heard at the atlas alone; when it is over, it gives the focus back.
 */
@customElement('presenter-view')
export class PresenterView extends PlanElement {
  static override styles = styleSheets(presenterViewCss, keyListCss);

  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) classified: Classified | null = null;
  @property({ attribute: false }) filterMatch: FilterMatch | null = null;
  @property({ attribute: false }) scheme: Scheme = 'light';
  @consume({ context: workspaceContext, subscribe: true }) @state() private view!: WorkspaceView;
  @consume({ context: storiesContext, subscribe: true })
  @state()
  private fetched: ReadonlyMap<string, FetchedStory> | null = null;
  @state() private presenter: PresenterState = bright;
  /** The browser did not open the window with notes. */
  @state() private blocked = false;
  /** The pointer moved a moment ago: the tools are shown. */
  @state() private awake = false;
  @query('.presenter') private box!: HTMLElement;
  @query('dialog') private dialog!: HTMLDialogElement | null;

  @consume({ context: keysContext }) private keys: EventTarget = window;
  readonly #press = (key: string): void => pressKey(this.keys, key);
  readonly #notes = new NotesWindow(this.#press);
  #sleep = 0;
  /** What had the focus before. */
  #before: HTMLElement | null = null;

  constructor() {
    super();
    whileConnected(this, (signal) => {
      this.keys.addEventListener('keydown', this.#onKey, { capture: true, signal });
      window.addEventListener('pointermove', this.#onPointer, { signal });
      window.addEventListener('pagehide', this.#notes.close, { signal });
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#before = deepActiveElement();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#sleep);
    this.#notes.close();
    if (document.activeElement === document.body) this.#before?.focus({ preventScroll: true });
  }

  protected override firstUpdated(): void {
    this.box.focus({ preventScroll: true });
  }

  /** A page that is turned lights the stage again. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('app');
    if (before && before.story !== this.app.story) this.presenter = { ...this.presenter, blank: null };
  }

  override render() {
    const { m, tag } = this.locale;
    const { light, bare, blank } = this.presenter;
    const { story, chapter } = this.#told;
    return html`<div class="presenter" tabindex="-1" lang=${tag} role="region" aria-label=${m.presenting.title}>
      <p class="sr-only" role="status">${m.presenting.started}</p>
      ${
        bare
          ? nothing
          : html`<presenter-legend ?alone=${this.app.thematic.swipe !== null} .drawing=${this.app.thematic.drawing} .classified=${this.classified} .filterMatch=${this.filterMatch} .scheme=${this.scheme}></presenter-legend>
              ${story ? presenterCaption(story, chapter, this) : nothing}`
      }
      ${light ? html`<div class=${light}></div>` : nothing}
      ${blank ? html`<div class=${`blank ${blank}`} role="status"><span class="sr-only">${m.presenting.blank[blank]}</span></div>` : nothing}
      ${this.blocked ? html`<p class="note" role="alert">${m.presenting.blocked}</p>` : nothing}
      ${presenterTools(this.presenter, story !== null, this.awake, this.#handleCommand, this.#press, this.locale)}
      <dialog aria-label=${m.presenting.keys.title} @keydown=${keepEscape} @close=${() => this.requestUpdate()}>
        <h2>${m.presenting.keys.title}</h2>
        ${keyList(this.locale)}
        <button type="button" autofocus @click=${() => this.dialog?.close()}>${m.presenting.keys.close}</button>
      </dialog>
    </div>`;
  }

  protected override updated(): void {
    const { story, chapter } = this.#told;
    this.#notes.show({ story, chapter, locale: this.locale });
  }

  get #told() {
    const { story: place, page, sharedStory } = this.app;
    const shelf = storyShelf(this.fetched, this.view.workspace.stories, sharedStory);
    const story = page === 'stories' && place ? (shelf.all.get(place.id) ?? null) : null;
    return { story, chapter: place?.chapter ?? 1 };
  }

  readonly #handleCommand = (command: PresenterCommand): void => {
    const next = nextState(this.presenter, command);
    if (next === null) {
      this.dispatchEvent(new PresentEndEvent());
      return;
    }
    this.presenter = next;
    if (command === 'notes') this.blocked = !this.#notes.open();
    if (command === 'help') this.dialog?.showModal();
  };

  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    if (this.dialog?.open) {
      if (event.key === '?') this.dialog.close();
      return;
    }
    const command = presenterKey(event);
    if (!command || event.defaultPrevented || isTyping(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#handleCommand(command);
  };

  /** The stage lets the pointer through to the map, so it is followed from the window, also to where it leaves the stage. */
  readonly #onPointer = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top, width, height } = this.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    this.style.setProperty('--x', `${x}px`);
    this.style.setProperty('--y', `${y}px`);
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    this.awake = true;
    clearTimeout(this.#sleep);
    this.#sleep = window.setTimeout(() => {
      this.awake = false;
    }, 2500);
  };
}
