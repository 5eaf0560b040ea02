import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlanElement } from '../plan-element';
import { styleSheets } from '../style-sheets';
import assumedMarkCss from './assumed-mark.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'assumed-mark': AssumedMark;
  }
}

/** The word *assumed* behind a what-if's number; the plan's own words stand in its title and its source mark. */
@customElement('assumed-mark')
export class AssumedMark extends PlanElement {
  /** Id of the citation of the plan's own figure. */
  @property() cite = '';

  static override styles = styleSheets(assumedMarkCss);

  override render() {
    const { scenario } = this.locale.m;
    const quote = this.plan.citations.get(this.cite)?.quote ?? '';
    return html`<span title=${scenario.assumedTitle(quote)}>${scenario.assumed}</span>`;
  }
}
