import { html, nothing, type ReactiveControllerHost } from 'lit';
import './choice-menu';
import './hover-label';
import type { FeatureLabel } from './feature-label';

type Point = { readonly x: number; readonly y: number };

export type PickEvent = CustomEvent<{ ids: string[]; point: Point }>;
export type HoverEvent = CustomEvent<{ id: string | null; point: Point }>;

/** What the pointer is over and what it picked: names a feature, and asks where several overlap. */
export class Pointer {
  #hover: { id: string; point: Point } | null = null;
  #pointedAt: string | null = null;
  #choice: { options: FeatureLabel[]; point: Point } | null = null;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly label: (id: string | null) => FeatureLabel | null,
    readonly select: (id: string | null) => void,
  ) {}

  get hovered(): string | null {
    return this.#hover?.id ?? this.#pointedAt;
  }

  /** What a panel points at: shown on the map, without a label beside the pointer. */
  pointAt(id: string | null): void {
    this.#pointedAt = id;
    this.host.requestUpdate();
  }

  get choosing(): boolean {
    return this.#choice !== null;
  }

  readonly pick = (event: PickEvent) => {
    const { ids, point } = event.detail;
    const options = ids.flatMap((id) => {
      const label = this.label(id);
      return label?.card ? [label] : [];
    });
    if (options.length > 1) this.#choice = { options, point };
    else this.select(options[0]?.id ?? null);
    this.host.requestUpdate();
  };

  readonly move = (event: HoverEvent) => {
    const { id, point } = event.detail;
    this.#hover = id !== null && this.label(id) ? { id, point } : null;
    this.host.requestUpdate();
  };

  /** The choice between overlapping features, or the label beside the pointer. */
  template() {
    if (this.#choice) {
      return html`<choice-menu
        .options=${this.#choice.options}
        .point=${this.#choice.point}
        @choice=${(event: CustomEvent<string>) => this.#close(event.detail)}
        @choice-close=${() => this.#close(null)}
      ></choice-menu>`;
    }
    const label = this.label(this.hovered);
    if (!this.#hover || !label) return nothing;
    const { name, kindLabel, detail } = label;
    return html`<hover-label .text=${name} .kindLabel=${kindLabel} .detail=${detail ?? ''} .point=${this.#hover.point}></hover-label>`;
  }

  #close(id: string | null): void {
    this.#choice = null;
    if (id !== null) this.select(id);
    this.host.requestUpdate();
  }
}
