import { consume } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { areasOfEntity } from '../../plan/entities-within';
import { mostListed } from '../../plan/shortlist';
import type { AppState } from '../../state/app-state';
import { type SiteConfig, siteConfig } from '../../state/site-config';
import { intentLink } from '../../ui/parts/intent-link';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { type WorkspaceView, workspaceContext } from '../../ui/workspace-context';
import { listLink } from '../shortlist/model/list-link';
import { candidatePhrases, type Shortening, shortenings } from './candidate-phrases';
import type { Candidate } from './candidate-table';
import { candidateTable } from './candidate-table';
import { colophon } from './colophon';
import { largestFit } from './largest-fit';
import { lightTokens } from './light-tokens';
import listSheetCss from './list-sheet.css?inline';
import { locatorMap } from './locator-map';
import { nextTask } from './next-task';
import { noteList } from './note-list';
import type { Note } from './note-register';
import { numberNotes } from './number-notes';
import pageCss from './page.css?inline';
import paperCss from './paper.css?inline';
import { PaperScale } from './paper-scale';
import sheetCss from './sheet.css?inline';

declare global {
  interface HTMLElementTagNameMap {
    'shortlist-printout': ShortlistPrintoutPanel;
  }
}

/** A shortlist on two A4 pages: map and table, and what the plan says. The attribute `fitting` is there until it fits. */
@customElement('shortlist-printout')
export class ShortlistPrintoutPanel extends PlanElement {
  static override styles = styleSheets(
    cardCss,
    phraseCss,
    tableCss,
    toolCss,
    lightTokens,
    paperCss,
    pageCss,
    sheetCss,
    listSheetCss,
  );

  /** The present view, with the list that came with its link, which is printed in place of the reader's own. */
  @property({ attribute: false }) app!: AppState;
  @property({ attribute: false }) site: SiteConfig = siteConfig({});
  @consume({ context: workspaceContext, subscribe: true }) @state() private view!: WorkspaceView;

  /** Whether the reader's notes are printed, and whether they are in the link of the QR code. */
  @state() private printed = true;
  @state() private linked = false;
  @state() private shortening: Shortening = shortenings[0];
  @state() private notes: readonly Note[] = [];

  #run = 0;

  constructor() {
    super();
    new PaperScale(this);
  }

  get #list() {
    return this.app.sharedList ?? this.view.workspace.shortlist;
  }

  get #candidates(): readonly Candidate[] {
    const known = this.#list.slice(0, mostListed).flatMap(({ id, note }) => {
      const entity = this.plan.entities.get(id);
      return entity ? [{ entity, note: this.printed ? note : '' }] : [];
    });
    return known.map((candidate, index) => ({ ...candidate, number: index + 1 }));
  }

  override render() {
    const { m, tag } = this.locale;
    const candidates = this.#candidates;
    if (candidates.length === 0)
      return html`<div class="strip">
        <h2 tabindex="-1">${m.sheet.list.title}</h2>
        <p>${m.sheet.list.empty}</p>
        <p>${this.#back()}</p>
      </div>`;
    return html`${this.#strip()}
      <div class="desk" lang=${tag}>
        ${this.#paper('1', this.#first(candidates))} ${this.#paper('2', this.#second(candidates))}
      </div>`;
  }

  #strip() {
    const { sheet } = this.locale.m;
    const noted = this.#list.some(({ note }) => note !== '');
    return html`<div class="strip">
      <p class="tools">
        <button type="button" @click=${() => window.print()}>${sheet.print}</button>
        ${this.#back()}
      </p>
      ${
        noted
          ? html`<p class="tools">
              <label><input type="checkbox" .checked=${this.printed} @change=${this.#printNotes} />${sheet.list.printNotes}</label>
              <label><input type="checkbox" .checked=${this.linked} @change=${this.#linkNotes} />${sheet.list.linkNotes}</label>
            </p>`
          : nothing
      }
      <p class="soft">${sheet.listHint}</p>
    </div>`;
  }

  #back() {
    const view = { ...this.app, page: 'shortlist' } as const;
    return intentLink(view, { type: 'page', page: 'shortlist' }, this.locale.m.sheet.backToList, this);
  }

  #paper(number: string, content: unknown) {
    const { m, tag } = this.locale;
    const label = `${m.sheet.paper(m.sheet.list.title)} ${number}`;
    return html`<div class="frame">
      <article class="paper" lang=${tag} aria-label=${label}><div class="page">${content}</div></article>
    </div>`;
  }

  #first(candidates: readonly Candidate[]) {
    const { m, text } = this.locale;
    const { list } = m.sheet;
    const shown = candidates.map(({ entity: { id }, number }) => ({ id, number }));
    const unknown = this.#list.map(({ id }) => id).filter((id) => !this.plan.entities.has(id));
    return html`<h2 tabindex="-1">${list.title}</h2>
      <p class="soft">${text(this.plan.document.title)} · ${m.shortlist.count(String(candidates.length), String(mostListed))}${this.app.sharedList ? ` · ${list.shared}` : nothing}</p>
      ${unknown.length > 0 ? html`<p class="missing">${m.shortlist.unknownOnes(unknown.join(m.card.listSeparator))}</p>` : nothing}
      ${this.#list.length > mostListed ? html`<p class="missing">${m.shortlist.tooMany(String(mostListed))}</p>` : nothing}
      <div class="list-map">
        ${locatorMap(
          {
            size: { width: 670, height: 330 },
            shown,
            within: candidates.flatMap(({ entity }) => (entity.kind === 'area' ? [] : areasOfEntity(entity))),
            label: m.sheet.map.listLabel,
          },
          this,
        )}
        ${this.#caption(candidates)}
      </div>
      <div class="table">${candidateTable(candidates, this)}</div>
      <footer class="foot"><span>${m.sheet.map.error} · ${m.sheet.map.schematic}</span><span>${list.page('1', '2')}</span></footer>`;
  }

  #caption(candidates: readonly Candidate[]) {
    const { m } = this.locale;
    const on = new Set(
      Object.values(this.plan.geo).flatMap(({ features }) => features.map(({ properties }) => properties.id)),
    );
    const off = candidates.filter(({ entity }) => !on.has(entity.id)).map(({ number }) => number);
    return off.length > 0
      ? html`<p class="caption">${m.sheet.list.notOnMap(off.join(m.card.listSeparator))}</p>`
      : nothing;
  }

  #second(candidates: readonly Candidate[]) {
    const { m } = this.locale;
    const { lang } = this.app;
    const link = listLink(
      { ...this.links.initialState(lang), scenario: this.app.scenario },
      this.#list,
      this.linked,
      this.links,
    );
    const foot = {
      href: this.root && new URL(link, this.root).href,
      caption: m.sheet.liveList,
      page: m.sheet.list.page('2', '2'),
    };
    return html`<h3>${m.sheet.list.phrases}</h3>
      <div class="said-of">${candidates.map((candidate) => candidatePhrases(candidate, this.shortening, this))}</div>
      ${Object.keys(this.app.scenario).length > 0 ? html`<p class="assumed">${m.sheet.assumed}</p>` : nothing}
      ${noteList(this.notes, this)} ${colophon(foot, this.site, this)}`;
  }

  protected override updated(changed: PropertyValues): void {
    const content = ['app', 'view', 'locale', 'plan', 'site', 'printed', 'linked'];
    if (content.some((key) => changed.has(key))) void this.#fit();
  }

  /** Numbers the notes and looks for the largest type, and where none is small enough the most of it, that two pages hold. */
  async #fit(): Promise<void> {
    const run = ++this.#run;
    this.toggleAttribute('fitting', true);
    for (const shortening of shortenings) {
      this.shortening = shortening;
      await this.updateComplete;
      await nextTask();
      const desk = this.renderRoot.querySelector('.desk');
      if (run !== this.#run) return;
      if (!desk) break;
      this.notes = numberNotes(desk, this.plan);
      await this.updateComplete;
      if (run !== this.#run) return;
      const [first, second] = desk.querySelectorAll<HTMLElement>('.page');
      if (first && shortening === shortenings[0]) await largestFit(first);
      if (second && (await largestFit(second))) break;
    }
    if (run !== this.#run) return;
    this.toggleAttribute('fitting', false);
  }

  #printNotes(event: Event): void {
    this.printed = (event.target as HTMLInputElement).checked;
  }

  #linkNotes(event: Event): void {
    this.linked = (event.target as HTMLInputElement).checked;
  }
}
