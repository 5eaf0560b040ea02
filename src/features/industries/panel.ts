import { html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Filter, noFilter } from '../../plan/filter/filter';
import { topicOf } from '../../plan/topics/topics';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import listCss from '../../ui/styles/list.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import panelCss from './panel.css?inline';
import { topicCard } from './topic-card';
import { wholeSystem } from './whole-system';

declare global {
  interface HTMLElementTagNameMap {
    'industries-panel': IndustriesPanel;
  }
}

/** The 2+4+N system, or the card of one of its industries or segments. */
@customElement('industries-panel')
export class IndustriesPanel extends PlanElement {
  static override styles = styleSheets(cardCss, phraseCss, listCss, toolCss, panelCss);

  /** Id of the industry or segment whose card is open; null: the whole system. */
  @property({ attribute: false }) topic: string | null = null;
  @property({ attribute: false }) filter: Filter = noFilter;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;

  /** Ids of the industries whose segments are shown. */
  @state() private open: ReadonlySet<string> = new Set();

  override render() {
    const topic = topicOf(this.plan, this.topic);
    return html`<article lang=${this.locale.tag}>
      ${
        topic
          ? topicCard(topic, this.filter, this, this)
          : wholeSystem({ filter: this.filter, open: this.open, turn: this.#turn }, this.#turnAll, this)
      }
    </article>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!topicOf(this.plan, this.topic)) void import('./target-picture');
    // From one card to the next the reader begins at its heading again; the shell does so for pages.
    if (changed.has('topic') && changed.get('topic') !== undefined) {
      const heading = this.renderRoot.querySelector<HTMLElement>('h2');
      heading?.scrollIntoView({ block: 'center' });
      heading?.focus({ preventScroll: true });
    }
  }

  readonly #turn = (id: string, open: boolean) => {
    const next = new Set(this.open);
    if (open) next.add(id);
    else next.delete(id);
    this.open = next;
  };

  readonly #turnAll = (open: boolean) => {
    this.open = new Set(open ? this.plan.industries.keys() : []);
  };
}
