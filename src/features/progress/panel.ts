import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Actuals } from '../../plan/actuals/actual';
import type { UnreadRow } from '../../plan/actuals/unread-row';
import type { PathSubject } from '../../plan/subjects/path-subject';
import { pathSubjectOf } from '../../plan/subjects/path-subjects';
import { actualsContext } from '../../ui/actuals-context';
import { outlook } from './model/outlook';
import { pathReasons, pathYears } from './model/path-years';
import './path-chart';
import { PlanElement } from '../../ui/plan-element';
import { pathChoice } from './path-choice';
import { pathOverview } from './path-overview';
import { pathSentences } from './path-sentences';
import { yearTable } from './year-table';
import '../actuals/actuals-grid';
import '../actuals/actuals-paste';
import { unreadRows } from '../actuals/unread-rows';
import '../workspace/workspace-tools';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { type WorkspaceView, workspaceContext } from '../../ui/workspace-context';
import unreadCss from '../actuals/unread.css?inline';
import panelCss from './panel.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'path-panel': PathPanel;
  }
}

/** From 2020 to the target: both paths, the reader's actuals beside them, and the way to enter these. */
@customElement('path-panel')
export class PathPanel extends PlanElement {
  static override styles = styleSheets(cardCss, tableCss, formCss, unreadCss, panelCss);
  /** An indicator's id, or `area.column` of annex 1; null: the selected area's output. */
  @property({ attribute: false }) path: string | null = null;
  /** The selected feature. */
  @property({ attribute: false }) selected: string | null = null;
  @consume({ context: actualsContext, subscribe: true }) @state() private actuals: Actuals = [];
  @consume({ context: workspaceContext, subscribe: true }) @state() private view!: WorkspaceView;
  @state() private correcting: UnreadRow | null = null;

  override render() {
    const { m, tag } = this.locale;
    const subject = pathSubjectOf(this.plan, this.path, this.selected);
    const column = 'column' in subject.what && subject.what.column === 'firms' ? 'firms' : 'output';
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${m.path.title}</h2>
      <p class="geometry">${m.path.lead}</p>
      ${pathChoice(subject, this)}
      ${this.#path(subject)}
      ${pathOverview(column, this.actuals, this)}
      <section>
        <h3>${m.path.enter}</h3>
        <h4>${m.path.paste.title}</h4>
        <actuals-paste
          .correcting=${this.correcting}
          @corrected=${() => {
            this.correcting = null;
          }}
        ></actuals-paste>
        <details>
          <summary>${m.path.grid.title}</summary>
          <actuals-grid .subject=${subject}></actuals-grid>
        </details>
      </section>
      ${unreadRows(this.view.workspace.unread, this.locale, (row) => {
        this.correcting = row;
      })}
      <section><workspace-tools></workspace-tools></section>
    </article>`;
  }

  #path(subject: PathSubject) {
    const { path } = this.locale.m;
    const rows = pathYears(subject, this.actuals);
    const reasons = pathReasons(subject);
    const noConstant = reasons.length === 0 && rows.some(({ paths }) => paths.constant.value === null);
    return html`
      <path-chart .subject=${subject} .rows=${rows}></path-chart>
      ${
        reasons.length > 0
          ? html`<p class="note">${path.noPath(reasons.map((reason) => path.reasons[reason]).join(path.reasonSeparator))}</p>`
          : nothing
      }
      ${noConstant ? html`<p class="note">${path.noConstant}</p>` : nothing}
      ${pathSentences(subject, rows, outlook(subject, this.actuals), this)}
      ${yearTable(subject, rows, this)}
    `;
  }
}
