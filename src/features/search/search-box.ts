import { consume } from '@lit/context';
import { html, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Annex } from '../../plan/annex/annex';
import type { Lexicon } from '../../plan/lexicon/lexicon';
import type { Intent } from '../../state/intent';
import { annexContext } from '../../ui/annex-context';
import { deepActiveElement } from '../../ui/deep-active-element';
import { AnnexWantedEvent, LexiconWantedEvent } from '../../ui/events';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import { lexiconContext } from '../../ui/lexicon-context';
import { PlanElement } from '../../ui/plan-element';
import { adoptStyles, styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import { whileConnected } from '../../ui/while-connected';

import searchBoxCss from './search-box.css?inline';
import type { SearchHost, SearchSession } from './search-session';

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}

/**
 * Finds everything the plan names: a field, and a list of results that is loaded when the field is first used.
 * `chosen` says that a result was; the focus goes where it is shown.
 */
@customElement('search-box')
export class SearchBox extends PlanElement implements SearchHost {
  static override styles = styleSheets(chromeCss, searchBoxCss);

  @consume({ context: lexiconContext, subscribe: true })
  @state()
  lexicon: Lexicon | null = null;

  @consume({ context: annexContext, subscribe: true })
  @state()
  annex: Annex | null = null;

  /** Whether it is in use: the list is shown, and on small windows the field too. */
  @property({ type: Boolean, reflect: true }) open = false;

  @query('input') private input!: HTMLInputElement;
  @query('.field') private field!: HTMLElement;
  @query('.drop') private drop!: HTMLElement;

  @state() private session: SearchSession | null = null;
  #loading = false;
  /** What had the focus before the box was opened. */
  #before: HTMLElement | null = null;

  constructor() {
    super();
    whileConnected(this, (signal) => {
      window.visualViewport?.addEventListener('resize', this.#place, { signal });
    });
  }

  protected override render() {
    const { m } = this.locale;
    const { session, open } = this;
    const active = open && session && session.active >= 0 ? `option-${session.active}` : '';
    return html`<button type="button" class="opener" title=${m.search.shortcut} aria-label=${m.search.title}
        aria-expanded=${open} @click=${this.enter}>${icon('search')}</button>
      <search class="field" @focusout=${this.#onFocusOut}>
        ${icon('search')}
        <input type="text" role="combobox" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"
          aria-label=${m.search.title} aria-autocomplete="list" aria-controls="list" aria-keyshortcuts="/"
          aria-expanded=${open && session !== null} aria-activedescendant=${active}
          placeholder=${m.search.placeholder} @focus=${this.#begin} @click=${this.#begin}
          @input=${this.#look} @keydown=${this.#onKey} />
        <kbd aria-hidden="true">/</kbd>
        <button type="button" class="close" aria-label=${m.search.close} @click=${this.#leave}>${icon('close')}</button>
        <div class="drop" popover="manual" @mousedown=${keepFocus}>${open ? session?.template() : ''}</div>
      </search>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lexicon') || changed.has('annex')) this.session?.prepare();
    if (this.isConnected) this.drop.togglePopover(this.open && this.session !== null);
    this.#place();
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  fill(text: string): void {
    this.input.value = text;
    this.input.focus();
    this.#look();
  }

  send(intents: readonly Intent[]): void {
    this.#close();
    this.#before = null;
    for (const intent of intents) this.dispatchEvent(new IntentEvent(intent));
    this.dispatchEvent(new Event('chosen'));
  }

  /** Shows the field before it takes the focus: what is hidden cannot. */
  readonly enter = (): void => {
    this.#before = deepActiveElement();
    this.toggleAttribute('open', true);
    this.input.focus();
  };

  readonly #begin = (): void => {
    this.#look();
    if (!this.lexicon) this.dispatchEvent(new LexiconWantedEvent());
    if (!this.annex) this.dispatchEvent(new AnnexWantedEvent());
    void this.#load();
  };

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const { SearchSession, searchCss } = await import('./search-session');
      adoptStyles(this.renderRoot as ShadowRoot, searchCss);
      this.session = new SearchSession(this);
      this.session.look(this.input.value);
    } catch {
      // The next focus tries again.
      this.#loading = false;
    }
  }

  readonly #look = (): void => {
    this.open = true;
    this.session?.look(this.input.value);
  };

  /** Empties the field and gives the focus back to where it was. */
  readonly #leave = (): void => {
    this.#close();
    if (this.#before?.isConnected) this.#before.focus();
    this.#before = null;
  };

  #close(): void {
    this.input.value = '';
    this.open = false;
    this.input.blur();
  }

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || !this.field.contains(relatedTarget)) this.open = false;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // While an input method is composing, its keys are its own.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      if (this.input.value) this.fill('');
      else this.#leave();
    } else if (
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !event.shiftKey &&
      this.session?.press(event.key)
    ) {
      event.preventDefault();
    }
  };

  readonly #place = (): void => {
    if (this.open) this.session?.place(this.drop, this.field.getBoundingClientRect());
  };
}

/** A press on the list leaves the focus in the field, unless it is for a button. */
function keepFocus(event: MouseEvent): void {
  if (!(event.target instanceof Element && event.target.closest('button'))) event.preventDefault();
}
