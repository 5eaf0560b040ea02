import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlanElement } from '../plan-element';

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

  static override styles = css`
    span {
      margin-inline-start: 4px;
      padding: 0 4px;
      border: 1px dashed var(--accent);
      border-radius: 3px;
      color: var(--accent);
      font: 600 0.6875rem/1.5 var(--sans);
      white-space: nowrap;
    }
  `;

  override render() {
    const { scenario } = this.locale.m;
    const quote = this.plan.citations.get(this.cite)?.quote ?? '';
    return html`<span title=${scenario.assumedTitle(quote)}>${scenario.assumed}</span>`;
  }
}
