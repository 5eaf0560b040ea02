import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Locale, localeContext } from '../../i18n/locale';
import type { Padding } from '../../map/camera';
import type { PlanMap } from '../../map/plan-map';
import { initialThematic, type Swipe, type Thematic } from '../../state/thematic';
import { IntentEvent } from '../../ui/intent-event';
import { styleSheets } from '../../ui/style-sheets';
import mapSwipeCss from './map-swipe.css?inline';
import { sideCaption } from './side-caption';
import { swipeStep } from './swipe-step';

declare global {
  interface HTMLElementTagNameMap {
    'map-swipe': MapSwipe;
  }
}

/**
 * A map, and while there is one a second map over it (slot `right`), seen to the right of a divider. Both
 * always show the same ground: whichever moves takes the other along.
 */
@customElement('map-swipe')
export class MapSwipe extends LitElement {
  @consume({ context: localeContext, subscribe: true }) @state() private locale!: Locale;
  @property({ attribute: false }) thematic: Thematic = initialThematic;
  /** How much of each edge of the map is covered, in pixels. */
  @property({ attribute: false }) padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  /** Where the divider stands now, 0 to 100; while it is dragged ahead of what the reader's link says. */
  @state() private at = 50;

  /** The position that a pointer at 0 would mean, and how much a pixel moves it, while the divider is dragged. */
  #drag: { from: number; perPixel: number } | null = null;

  static override styles = styleSheets(mapSwipeCss);

  constructor() {
    super();
    this.addEventListener('map-move', (event) => this.#bring(event.target as PlanMap));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { swipe } = this.thematic;
    if (changed.has('thematic') && swipe && !this.#drag) this.at = swipe.at;
    for (const [side, pixels] of Object.entries(this.padding))
      this.style.setProperty(`--${side}`, `${pixels}px`);
    this.style.setProperty('--at', String(this.at / 100));
  }

  protected override render() {
    const { swipe } = this.thematic;
    return html`<slot></slot>
      ${swipe ? this.#right(swipe) : nothing}`;
  }

  #right(swipe: Swipe) {
    const { m } = this.locale;
    const before = sideCaption(this.thematic, this.locale);
    const after = sideCaption(swipe, this.locale);
    const percent = Math.round(this.at);
    return html`
      <div class="right"><slot name="right" @slotchange=${this.#join}></slot></div>
      <div class="captions">
        <div class="caption before"><p>${before.name}<span>${before.detail}</span></p></div>
        <div class="caption after"><p>${after.name}<span>${after.detail}</span></p></div>
      </div>
      <div @pointerdown=${this.#start} @pointermove=${this.#move} @pointerup=${this.#end} @lostpointercapture=${this.#cancel}>
        <div class="divider"></div>
        <div class="grip" role="slider" tabindex="0" aria-label=${m.height.handle} aria-orientation="horizontal"
          aria-valuemin="0" aria-valuemax="100" aria-valuenow=${percent}
          aria-valuetext=${m.height.at(String(percent), spoken(before), spoken(after))} @keydown=${this.#key}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">${svg`<path d="M7 5 2 11l5 6M15 5l5 6-5 6" />`}</svg>
        </div>
      </div>
    `;
  }

  /** Puts the other map where this one is. */
  #bring(moved: PlanMap): void {
    for (const map of this.querySelectorAll('plan-map')) if (map !== moved) map.follow(moved);
  }

  /** A second map begins where the first one stands, be that in the middle of a move. */
  readonly #join = async () => {
    const [first, second] = this.querySelectorAll('plan-map');
    await second?.updateComplete;
    if (first) second?.follow(first);
  };

  readonly #key = (event: KeyboardEvent) => {
    const at = swipeStep(event.key, Math.round(this.at));
    if (at === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#settle(at);
  };

  readonly #start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const perPixel = 100 / Math.max(1, this.clientWidth - this.padding.left - this.padding.right);
    this.#drag = { from: this.at - event.clientX * perPixel, perPixel };
  };

  readonly #move = (event: PointerEvent) => {
    if (!this.#drag) return;
    const { from, perPixel } = this.#drag;
    this.at = Math.min(100, Math.max(0, from + event.clientX * perPixel));
  };

  readonly #end = () => {
    if (!this.#drag) return;
    this.#drag = null;
    this.#settle(Math.round(this.at));
  };

  /** Back to where it stood, where the browser takes the pointer away. */
  readonly #cancel = () => {
    if (!this.#drag) return;
    this.#drag = null;
    this.at = this.thematic.swipe?.at ?? this.at;
  };

  /** The link is written once the divider rests, not at every step on the way. */
  #settle(at: number): void {
    const { swipe } = this.thematic;
    this.at = at;
    if (swipe) this.dispatchEvent(new IntentEvent({ type: 'thematic', change: { swipe: { ...swipe, at } } }));
  }
}

function spoken({ name, detail }: ReturnType<typeof sideCaption>): string {
  return detail ? `${name} · ${detail}` : name;
}
