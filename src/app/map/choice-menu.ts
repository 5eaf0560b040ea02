import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import { deepActiveElement } from '../../ui/deep-active-element';
import { frameOf } from '../../ui/frame-of';
import { styleSheets } from '../../ui/style-sheets';
import chromeCss from '../../ui/styles/chrome.css?inline';
import { whileConnected } from '../../ui/while-connected';
import choiceMenuCss from './choice-menu.css?inline';
import { clampBox, type ScreenPoint } from './clamp-box';

export type ChoiceOption = { readonly id: string; readonly name: string; readonly kindLabel: string };

declare global {
  interface HTMLElementTagNameMap {
    'choice-menu': ChoiceMenu;
  }
  interface HTMLElementEventMap {
    choice: CustomEvent<string>;
    'choice-close': CustomEvent<null>;
  }
}

/**
 * The features under one click, to choose from. Open while it has options; it takes the focus and gives
 * it back before it says `choice` (detail: the id) or `choice-close`.
 */
@customElement('choice-menu')
export class ChoiceMenu extends LitElement {
  @consume({ context: localeContext, subscribe: true })
  @state()
  private locale?: Locale;

  @property({ attribute: false }) options: readonly ChoiceOption[] = [];
  /** Where the click was, in CSS pixels of the atlas. */
  @property({ attribute: false }) point: ScreenPoint = { x: 0, y: 0 };

  private opener: HTMLElement | null = null;

  static override styles = styleSheets(chromeCss, choiceMenuCss);

  constructor() {
    super();
    whileConnected(this, (signal) => {
      window.addEventListener('pointerdown', (event) => this.onPointerDown(event), { capture: true, signal });
    });
  }

  override render() {
    if (!this.locale || this.options.length === 0) return nothing;
    return html`<div class="box floating">
      <h2 id="heading">${this.locale.m.chrome.choice(this.options.length)}</h2>
      <div role="menu" aria-labelledby="heading" @keydown=${this.onKey}>
        ${this.options.map(
          (option) => html`<button type="button" role="menuitem" tabindex="-1"
            @click=${() => this.close('choice', option.id)}>
            <span class="name">${option.name}</span><span class="kind">${option.kindLabel}</span>
          </button>`,
        )}
      </div>
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('options') && this.options.length > 0 && !changed.get('options')?.length)
      this.opener = deepActiveElement();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.options.length === 0) return;
    const { x, y } = clampBox(this.point, this.getBoundingClientRect(), frameOf(this), 4);
    this.style.transform = `translate(${x}px, ${y}px)`;
    if (changed.has('options')) this.items()[0]?.focus();
  }

  private items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  private onKey(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.indexOf(
      this.renderRoot.querySelector<HTMLElement>(':focus') ?? (items[0] as HTMLElement),
    );
    const next: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key === 'Escape' || event.key === 'Tab') this.close('choice-close', null);
    else if (event.key in next) items.at((next[event.key] ?? 0) % items.length)?.focus();
    else return;
    event.stopPropagation();
    // Tab goes on from where the focus was before the menu opened.
    if (event.key !== 'Tab') event.preventDefault();
  }

  private onPointerDown(event: PointerEvent): void {
    if (this.options.length > 0 && !event.composedPath().includes(this))
      this.dispatchEvent(new CustomEvent('choice-close', { detail: null, bubbles: true, composed: true }));
  }

  private close(type: 'choice' | 'choice-close', detail: string | null): void {
    this.opener?.focus();
    this.opener = null;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
