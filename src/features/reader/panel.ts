import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Annex } from '../../plan/annex/annex';
import type { Paragraph } from '../../plan/annex/paragraph';
import { paragraphId } from '../../plan/annex/paragraph-id';
import type { Section } from '../../plan/schema/document';
import { annexContext } from '../../ui/annex-context';
import { AnnexRequest } from '../../ui/annex-request';
import { MapAnswerEvent } from '../../ui/events';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import listCss from '../../ui/styles/list.css?inline';
import { ownParagraphs } from './model/own-paragraphs';
import { paragraphAnswer } from './model/paragraph-answer';
import { paragraphUses } from './model/paragraph-uses';
import panelCss from './panel.css?inline';
import { paragraphItem } from './paragraph-item';
import { digestOf, readOwnText } from './read-own-text';

declare global {
  interface HTMLElementTagNameMap {
    'reader-panel': ReaderPanel;
  }
}

/** The reader's own copy of the plan: its paragraphs by id, or what is wrong with it. */
type OwnCopy = { readonly texts: ReadonlyMap<string, string>; readonly said: string };

const noCopy: OwnCopy = { texts: new Map(), said: '' };

/** The plan, paragraph by paragraph, and what the atlas has from each. */
@customElement('reader-panel')
export class ReaderPanel extends PlanElement {
  static override styles = styleSheets(cardCss, listCss, panelCss);

  /** Id of the paragraph that the link names; null: the plan from its beginning. */
  @property() paragraph: string | null = null;

  @consume({ context: annexContext, subscribe: true })
  @state()
  private annex: Annex | null = null;

  readonly #request = new AnnexRequest(this);

  @state() private own: OwnCopy = noCopy;

  override render() {
    const { m, tag } = this.locale;
    const { reader } = m;
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${reader.title}</h2>
      <p class="lead">${reader.lead}</p>
      ${this.annex ? this.#plan(this.annex.paragraphs) : this.#request.template(reader.loading, this.locale)}
    </article>`;
  }

  #plan(paragraphs: readonly Paragraph[]): TemplateResult {
    const { reader } = this.locale.m;
    const read = [...new Set(paragraphs.map(({ section }) => section))];
    // A heading without paragraphs of its own stands above those of others; tables and annexes have none below them.
    const shown = [...this.plan.sections.values()].filter(({ id }) =>
      read.some((each) => each === id || each.startsWith(`${id}.`)),
    );
    return html`
      <details class="own">
        <summary>${reader.own.title}</summary>
        <p class="soft">${reader.own.hint}</p>
        <label class="file">${reader.own.choose}<input class="sr-only" type="file" accept=".txt,.docx" @change=${this.#open} /></label>
        ${this.own.texts.size > 0 ? html`<button type="button" @click=${this.#close}>${reader.own.close}</button>` : nothing}
      </details>
      <p role="status" class="said">${this.own.said}</p>
      <details class="contents">
        <summary>${reader.contents}</summary>
        <ol>
          ${shown.map((section) => html`<li data-depth=${depthOf(section)}><a href=${`#s-${section.id}`} @click=${this.#go(`s-${section.id}`)}>${this.locale.text(section.title)}</a></li>`)}
        </ol>
      </details>
      ${shown.map((section) => this.#section(section, paragraphs))}
    `;
  }

  #section(section: Section, paragraphs: readonly Paragraph[]): TemplateResult {
    const uses = paragraphUses(this.plan);
    const own = paragraphs.filter((each) => each.section === section.id);
    const heading = this.locale.text(section.title);
    return html`<section>
      ${depthOf(section) === 1 ? html`<h3 id=${`s-${section.id}`} tabindex="-1">${heading}</h3>` : html`<h4 id=${`s-${section.id}`} tabindex="-1">${heading}</h4>`}
      <ol class="paragraphs">
        ${own.map((paragraph) => {
          const id = paragraphId(paragraph);
          const current = id === this.paragraph;
          return paragraphItem(
            { paragraph, text: this.own.texts.get(id), uses: uses.get(id) ?? [], current },
            this,
          );
        })}
      </ol>
    </section>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('paragraph')) {
      const uses = paragraphUses(this.plan).get(this.paragraph ?? '') ?? [];
      this.dispatchEvent(new MapAnswerEvent(paragraphAnswer(uses)));
    }
    const arrived = (changed as ReadonlyMap<PropertyKey, unknown>).has('annex');
    if (this.annex && this.paragraph && (arrived || changed.has('paragraph')))
      this.#show(`p-${this.paragraph}`);
  }

  #show(id: string): void {
    const found = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    found?.scrollIntoView({ block: 'start' });
    found?.focus({ preventScroll: true });
  }

  readonly #go = (id: string) => (event: Event) => {
    event.preventDefault();
    this.#show(id);
  };

  readonly #open = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    input.value = '';
    if (!file || !this.annex) return;
    const { own } = this.locale.m.reader;
    const text = await readOwnText(file);
    if (text === null) {
      this.own = { ...this.own, said: own.unreadable(file.name) };
      return;
    }
    const { paragraphs } = this.annex;
    const texts = ownParagraphs(text, paragraphs, [...this.plan.sections.values()]);
    const same = (await digestOf(file)) === this.plan.document.sha256;
    const said = same ? own.same : own.matched(String(texts.size), String(paragraphs.length));
    this.own = texts.size > 0 ? { texts, said } : { ...this.own, said: own.none(file.name) };
  };

  readonly #close = () => {
    this.own = noCopy;
  };
}

/** How deep a section lies in the plan: 1 for a chapter. */
function depthOf({ id, parent }: Section): number {
  return parent === null ? 1 : id.split('.').length > 2 ? 3 : 2;
}
