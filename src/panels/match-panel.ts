import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type MatchInput, noMatch } from '../plan/match/match-input';
import { PlanElement } from './plan-element';

declare global {
  interface HTMLElementTagNameMap {
    'match-panel': MatchPanel;
  }
}

@customElement('match-panel')
export class MatchPanel extends PlanElement {
  @property({ attribute: false }) match: MatchInput = noMatch;
  @property({ attribute: false }) hovered: string | null = null;
  @property({ attribute: false }) selected: string | null = null;

  override render() {
    return html`<h2 tabindex="-1">${this.locale.m.match.title}</h2>`;
  }
}
