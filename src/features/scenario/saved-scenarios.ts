import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { noScenario, type Scenario } from '../../plan/scenario/scenario';
import { same } from '../../state/workspace/same';
import { emptyWorkspace, type SavedScenario } from '../../state/workspace/workspace';
import { IntentEvent } from '../../ui/intent-event';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import { type WorkspaceView, workspaceContext } from '../../ui/workspace-context';
import { WorkspaceEvent } from '../../ui/workspace-event';
import { saveWorkspace } from '../workspace/open-file';
import keptScenariosCss from './saved-scenarios.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'saved-scenarios': SavedScenarios;
  }
}

/** The what-ifs that the reader keeps: name, open, rename, export, delete. */
@customElement('saved-scenarios')
export class SavedScenarios extends PlanElement {
  /** The present what-if. */
  @property({ attribute: false }) scenario: Scenario = noScenario;
  @consume({ context: workspaceContext, subscribe: true }) @state() private view!: WorkspaceView;
  @state() private said = '';
  @query('#name') private field!: HTMLInputElement | null;

  static override styles = styleSheets(cardCss, formCss, keptScenariosCss);

  override render() {
    const { scenario: messages } = this.locale.m;
    const { scenarios } = this.view.workspace;
    const changed = Object.keys(this.scenario).length > 0;
    return html`
      <form @submit=${this.#keep}>
        <label><span>${messages.name}</span><input id="name" required placeholder=${messages.nameHint} ?disabled=${!changed} /></label>
        <button ?disabled=${!changed}>${messages.save}</button>
      </form>
      <h4>${messages.savedList}</h4>
      ${scenarios.length === 0 ? html`<p class="soft">${messages.savedNone}</p>` : nothing}
      <ul class="saved">${scenarios.map((saved) => html`<li>${this.#row(saved)}</li>`)}</ul>
      <p class="said" role="status">${this.said}</p>
    `;
  }

  #row(saved: SavedScenario) {
    const { scenario: messages } = this.locale.m;
    const { name, scenario } = saved;
    const current = same(scenario, this.scenario);
    return html`<div class="row">
      <input
        aria-label=${messages.rename(name)}
        .value=${name}
        @change=${(event: Event) => this.#rename(saved, event.target as HTMLInputElement)}
      />
      ${
        current
          ? html`<span class="badge">${messages.current}</span>`
          : html`<button type="button" aria-label=${messages.openSaved(name)} @click=${() => this.#open(scenario)}>${messages.openShort}</button>`
      }
      <button
        type="button"
        aria-label=${messages.exportSaved(name)}
        @click=${() => saveWorkspace(`jinhua-plan-what-if-${name}`, { ...emptyWorkspace, scenarios: [saved] })}
      >
        ${messages.exportShort}
      </button>
      <button type="button" aria-label=${messages.deleteSaved(name)} @click=${() => this.#delete(saved)}>
        ${messages.deleteShort}
      </button>
    </div>`;
  }

  #keep(event: SubmitEvent): void {
    event.preventDefault();
    const name = this.field?.value.trim();
    if (!name || !this.field) return;
    // Unlike a count, it is not taken by another window or another person's file.
    const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    const saved = { id, name, scenario: this.scenario };
    this.dispatchEvent(new WorkspaceEvent({ type: 'save-scenario', saved }));
    this.field.value = '';
    this.said = this.locale.m.scenario.saved;
  }

  #rename(saved: SavedScenario, field: HTMLInputElement): void {
    const name = field.value.trim();
    if (name) this.dispatchEvent(new WorkspaceEvent({ type: 'save-scenario', saved: { ...saved, name } }));
    else field.value = saved.name;
  }

  #open(scenario: Scenario): void {
    this.dispatchEvent(new IntentEvent({ type: 'scenario', scenario }));
  }

  #delete({ id }: SavedScenario): void {
    this.dispatchEvent(new WorkspaceEvent({ type: 'delete-scenario', id }));
    this.said = this.locale.m.scenario.deleted;
  }
}
