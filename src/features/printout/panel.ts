import { consume } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Annex } from '../../plan/annex/annex';
import { areasOfEntity } from '../../plan/entities-within';
import type { Entity } from '../../plan/plan';
import { noScenario, type Scenario } from '../../plan/scenario/scenario';
import { linkTo } from '../../state/link/link-to';
import { type SiteConfig, siteConfig } from '../../state/site-config';
import { annexContext } from '../../ui/annex-context';
import { AnnexWantedEvent } from '../../ui/events';
import { intentLink } from '../../ui/parts/intent-link';
import toolCss from '../../ui/parts/tool.css?inline';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import listCss from '../../ui/styles/list.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { cardOf } from '../cards/card-of';
import { colophon } from './colophon';
import { conditionList } from './condition-list';
import { largestFit } from './largest-fit';
import { lightTokens } from './light-tokens';
import { locatorMap, mapCaption } from './locator-map';
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
    'printout-panel': PrintoutPanel;
  }
}

/** An entity's card on one A4 page, with its citations as numbered notes. The attribute `fitting` is there until it fits. */
@customElement('printout-panel')
export class PrintoutPanel extends PlanElement {
  static override styles = styleSheets(
    cardCss,
    phraseCss,
    listCss,
    tableCss,
    toolCss,
    lightTokens,
    paperCss,
    pageCss,
    sheetCss,
  );

  /** What the sheet is about. */
  @property({ attribute: false }) entity: Entity | undefined;
  /** The what-if whose figures the plan has. */
  @property({ attribute: false }) scenario: Scenario = noScenario;
  @property({ attribute: false }) site: SiteConfig = siteConfig({});

  @consume({ context: annexContext, subscribe: true })
  @state()
  private annex: Annex | null = null;
  @state() private notes: readonly Note[] = [];
  /** Headings of the sections that found no room. */
  @state() private leftOut: readonly string[] = [];
  @query('.page') private page!: HTMLElement | null;

  #run = 0;

  constructor() {
    super();
    new PaperScale(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(new AnnexWantedEvent());
  }

  override render() {
    const { entity } = this;
    if (!entity) return nothing;
    const { m, tag, text, lang } = this.locale;
    const name = text(entity.record.name);
    const whole = entity.kind === 'municipality';
    const live = { selection: whole ? null : entity.id, scenario: this.scenario };
    const within = areasOfEntity(entity).filter((id) => id !== entity.id);
    const shown = whole ? [] : [{ id: entity.id }];
    const size = { width: 280, height: 228 };
    return html`<div class="strip">
        <p class="tools">
          <button type="button" @click=${() => window.print()}>${m.sheet.print}</button>
          ${intentLink(live, { type: 'page', page: 'card' }, m.sheet.back, this)}
        </p>
        <p class="soft">${m.sheet.hint}</p>
      </div>
      <div class="desk">
        <div class="frame">
          <article class="paper" lang=${tag} aria-label=${m.sheet.paper(name)}>
            <div class="page">
              <div class="locator">
                ${locatorMap({ size, shown, within, label: m.sheet.map.label(name) }, this)}
                ${mapCaption(entity.id, this)}
              </div>
              <div class="body">${cardOf(entity, this)}${entity.kind === 'area' || entity.kind === 'platform' ? conditionList(this.annex, this) : nothing}</div>
              ${Object.keys(this.scenario).length > 0 ? html`<p class="assumed">${m.sheet.assumed}</p>` : nothing}
              ${this.leftOut.length > 0 ? html`<p class="left-out">${m.sheet.leftOut(this.leftOut.join(m.card.listSeparator))}</p>` : nothing}
              ${noteList(this.notes, this)}
              ${colophon({ href: this.root && new URL(linkTo(live, lang, this.links), this.root).href, caption: m.sheet.live }, this.site, this)}
            </div>
          </article>
        </div>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (['entity', 'locale', 'plan', 'site', 'scenario', 'annex'].some((key) => changed.has(key)))
      void this.#fit();
  }

  /**
   * Numbers the notes and looks for the largest type in which the page holds all. Where the smallest does not, it takes
   * the sections in their order as far as there is room, and names the others.
   */
  async #fit(): Promise<void> {
    const run = ++this.#run;
    this.toggleAttribute('fitting', true);
    await fetchedParts(this.renderRoot);
    if (run !== this.#run) return;
    const sections = [...this.renderRoot.querySelectorAll<HTMLElement>('.body > :is(section, nearest-list)')];
    const folded = sections.filter((section) => section.querySelector(':scope > details'));
    const whole = sections.filter((section) => !folded.includes(section));
    const show = async (shown: readonly HTMLElement[]) => {
      for (const section of sections) section.hidden = !shown.includes(section);
      this.leftOut = sections.filter(({ hidden }) => hidden).map(headingOf);
      await this.#number();
      await nextTask();
      return run === this.#run;
    };
    if (!(await show(whole))) return;
    if (this.page && !(await largestFit(this.page))) {
      const taken: HTMLElement[] = [];
      for (const section of whole) {
        if (!(await show([...taken, section]))) return;
        if (await largestFit(this.page)) taken.push(section);
      }
      if (!(await show(taken))) return;
      await largestFit(this.page);
    }
    if (run !== this.#run) return;
    this.toggleAttribute('fitting', false);
  }

  async #number(): Promise<void> {
    await this.updateComplete;
    const body = this.renderRoot.querySelector('.body');
    if (body) this.notes = numberNotes(body, this.plan);
    await this.updateComplete;
  }
}

function headingOf(section: HTMLElement): string {
  return (section.shadowRoot ?? section).querySelector('h3')?.textContent?.trim() ?? '';
}

/** How long a sheet waits for a part that does not come, in milliseconds. */
const patience = 8000;

/** Waits until the parts of a card that are fetched when first shown are there and drawn. */
async function fetchedParts(root: ParentNode): Promise<void> {
  const parts = [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  const here = Promise.all(
    parts.map(async (part) => {
      await customElements.whenDefined(part.localName);
      await (part as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    }),
  );
  await Promise.race([here, new Promise((resolve) => setTimeout(resolve, patience))]);
}
