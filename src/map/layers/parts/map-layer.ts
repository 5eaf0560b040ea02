import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { FilterMatch } from '../../../plan/filter/filter-match';
import type { Lang } from '../../../state/app-state';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { faded } from './faded';

/**
 * A layer of the map as an element. It draws nothing and never touches the map: it describes what it
 * wants to see there, and the `<plan-map>` around it does the rest.
 *
 * @fires layer-change - the description differs from the last one
 */
export abstract class MapLayer extends LitElement {
  /** Language of the names; `lang` itself belongs to HTML. */
  @property() language: Lang = 'zh';
  @property() scheme: Scheme = 'light';
  @property({ type: Boolean, reflect: true }) invisible = false;
  /** 0 to 1. */
  @property({ type: Number }) opacity = 1;
  /** It has stepped back behind a measure: the pointer goes through it. */
  @property({ type: Boolean }) passive = false;
  /** Id of the feature under the pointer, which may be another layer's. */
  @property({ attribute: false }) hovered: string | null = null;
  @property({ attribute: false }) selected: string | null = null;
  /** What the filter keeps, and how strongly the plan asks for it; null: there is none, and nothing steps back. */
  @property({ attribute: false }) filterMatch: FilterMatch | null = null;
  /** What the map shows of this element; undefined before the first update. */
  description: Description | undefined;

  /** What this layer shows, as a pure function of its properties. */
  protected abstract describe(): Description;

  /** Nothing to render, so no shadow root either. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    const description = faded(this.describe(), this.invisible ? 'hidden' : this.opacity);
    this.description = this.passive ? { ...description, picks: {} } : description;
  }

  protected override updated(): void {
    this.dispatchEvent(new CustomEvent('layer-change', { bubbles: true, composed: true }));
  }
}
