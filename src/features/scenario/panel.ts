import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Plan } from '../../plan/plan';
import { changedTargets, withTarget } from '../../plan/scenario/apply-scenario';
import { type AssumedColumn, assumedColumns, type Scenario } from '../../plan/scenario/scenario';
import type { Area } from '../../plan/schema/area';
import type { AppState } from '../../state/app-state';
import { shareLink } from '../../state/link/share-link';
import { IntentEvent } from '../../ui/intent-event';
import { PlanElement } from '../../ui/plan-element';
import { findingChanges } from './finding-changes';
import { changedFindings } from './model/changed-findings';
import './saved-scenarios';
import { scenarioCompare } from './scenario-compare';
import type { Entered } from './target-field';
import { targetTable } from './target-table';
import '../workspace/workspace-tools';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import listCss from '../../ui/styles/list.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { type WorkspaceView, workspaceContext } from '../../ui/workspace-context';
import panelCss from './panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'scenario-panel': ScenarioPanel;
  }
}

/** Other targets for the areas, and what follows from them. */
@customElement('scenario-panel')
export class ScenarioPanel extends PlanElement {
  static override styles = styleSheets(cardCss, tableCss, listCss, formCss, panelCss);
  /** The present view, with the what-if. */
  @property({ attribute: false }) app!: AppState;
  /** The plan as it is printed; the plan in context has the what-if's targets. */
  @property({ attribute: false }) printed!: Plan;
  @consume({ context: workspaceContext, subscribe: true }) @state() private view!: WorkspaceView;
  /** What was entered and is no target. */
  @state() private refused: string | null = null;

  override render() {
    const { m, tag } = this.locale;
    const { scenario: messages } = m;
    const { printed, app, root } = this;
    const { scenario, selection: selected } = app;
    const on = changedTargets(this.plan) > 0;
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${messages.title}</h2>
      <p class="geometry">${messages.lead}</p>
      <p class="state" role="status">
        ${on ? messages.carried : messages.none}
      </p>
      ${on && root !== null ? html`<p class="soft">${messages.length(String(shareLink(app, root, null, false, this.links).length))}</p>` : nothing}
      <p class="said fault" role="alert">${this.refused === null ? '' : messages.invalid(this.refused)}</p>
      ${assumedColumns.map((column) =>
        targetTable(
          { column, printed, selected, set: (area, entered) => this.#set(area, column, entered) },
          this,
        ),
      )}
      ${findingChanges(changedFindings(printed, this.plan), this)}
      <section>
        <h3>${messages.keep}</h3>
        <saved-scenarios .scenario=${scenario}></saved-scenarios>
      </section>
      ${this.#compare(on)}
      <section><workspace-tools></workspace-tools></section>
    </article>`;
  }

  #compare(on: boolean) {
    const now = on ? [{ name: this.locale.m.scenario.now, scenario: this.app.scenario }] : [];
    const compared = [...now, ...this.view.workspace.scenarios];
    return compared.length > 0 ? scenarioCompare(this.printed, compared, this) : nothing;
  }

  /** Null: back to the plan's own target. */
  #set({ id }: Area, column: AssumedColumn, field: Entered | null): void {
    const entered = field && (field.value ?? -1);
    const usable = entered === null || (entered >= 0 && (column === 'output' || Number.isInteger(entered)));
    this.refused = usable ? null : (field?.text ?? '');
    if (!usable) {
      this.requestUpdate();
      return;
    }
    const own = this.printed.areas.find((area) => area.id === id)?.figures[`${column}_2025`].value;
    this.#send(withTarget(this.app.scenario, id, column, entered === own ? null : entered));
  }

  #send(scenario: Scenario): void {
    this.dispatchEvent(new IntentEvent({ type: 'scenario', scenario }));
  }
}
