import { consume } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Annex } from '../../plan/annex/annex';
import type { Lexicon } from '../../plan/lexicon/lexicon';
import { annexContext } from '../../ui/annex-context';
import { AnnexWantedEvent, LexiconWantedEvent, MapAnswerEvent } from '../../ui/events';
import { IntentEvent } from '../../ui/intent-event';
import { lexiconContext } from '../../ui/lexicon-context';
import { PlanElement } from '../../ui/plan-element';
import { styleSheets } from '../../ui/style-sheets';
import cardCss from '../../ui/styles/card.css?inline';
import formCss from '../../ui/styles/form.css?inline';
import listCss from '../../ui/styles/list.css?inline';
import phraseCss from '../../ui/styles/phrase.css?inline';
import tableCss from '../../ui/styles/table.css?inline';
import { asked } from './asked';
import { countingTable } from './counting-table';
import { criteriaForm } from './criteria-form';
import { answerOf, type MatchResult, matchResult, silentNote } from './match-result';
import { matchExamples, matchTools, suggested } from './match-tools';
import { type MatchInput, noMatch } from './model/match-input';
import { type SensitiveChange, sensitivity } from './model/sensitivity';
import { type Vocabulary, vocabularyOf } from './model/vocabulary';
import panelCss from './panel.css?inline';
import { PointPicker } from './point-picker';
import { rankingList } from './ranking-list';
import { requestSummary, topicMenu } from './request-summary';
import { restrictionNotes } from './restriction-notes';
import resultsCss from './results.css?inline';
import { firstWithin, type WishControls, wishList } from './wish-list';

declare global {
  interface HTMLElementTagNameMap {
    'match-panel': MatchPanel;
  }
}

/** Milliseconds without a key before a text is applied. */
const pause = 300;

/** How long synonyms and restrictions are waited for, in milliseconds, before the match goes on without them. */
const patience = 4000;

const kinds = ['platform', 'city'] as const;

/** Where the plan wants what an investor makes, each point of a score with what it rests on. */
@customElement('match-panel')
export class MatchPanel extends PlanElement {
  static override styles = styleSheets(cardCss, phraseCss, listCss, tableCss, formCss, panelCss, resultsCss);

  @property({ attribute: false }) match: MatchInput = noMatch;
  @property({ attribute: false }) hovered: string | null = null;
  @property({ attribute: false }) selected: string | null = null;

  @consume({ context: lexiconContext, subscribe: true }) @state() private lexicon: Lexicon | null = null;
  @consume({ context: annexContext, subscribe: true }) @state() private annex: Annex | null = null;
  /** Synonyms and restrictions were waited for long enough. */
  @state() private late = false;
  /** What is being typed and not applied yet. */
  @state() private draft: string | null = null;
  @state() private pointFailed = false;
  /** What a kind lacks is still being computed. */
  @state() private sensitiveChanges: Partial<Record<(typeof kinds)[number], readonly SensitiveChange[]>> = {};

  /** Of which kinds all candidates are shown. */
  @state() private unfolded: Partial<Record<(typeof kinds)[number], boolean>> = {};

  #vocabulary: Vocabulary | null = null;
  #result: MatchResult | null = null;
  readonly #picker = new PointPicker(this, (of) =>
    this.#change({ within: { ...firstWithin, ...this.match.within, of } }),
  );
  #answered: MatchResult | null = null;
  #typing = 0;
  #settling = 0;
  #waiting = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    clearTimeout(this.#settling);
    clearTimeout(this.#waiting);
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new LexiconWantedEvent());
    this.dispatchEvent(new AnnexWantedEvent());
    this.#waiting = window.setTimeout(() => {
      this.late = true;
    }, patience);
  }

  /** Pointing at a candidate must not compute everything again. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const own = changed as ReadonlyMap<PropertyKey, unknown>;
    const hasNewWords = changed.has('plan') || own.has('lexicon') || own.has('annex');
    if (hasNewWords || !this.#vocabulary)
      this.#vocabulary = vocabularyOf(this.plan, this.lexicon ?? { synonyms: [], pinyin: {} });
    if (!hasNewWords && !changed.has('match')) return;
    if (this.draft === this.match.text) this.draft = null;
    this.#result = matchResult(this.plan, this.#vocabulary, this.annex?.restrictions ?? [], this.match);
    this.#settle(this.#result);
  }

  /** The map shows ranks, what fell out, and the distances that count, as soon as something is ranked. */
  protected override updated(): void {
    const result = this.#result;
    if (!result || this.#answered === result) return;
    if (!((this.lexicon && this.annex) || this.late)) return;
    this.#answered = result;
    this.dispatchEvent(new MapAnswerEvent(answerOf(result, this)));
  }

  override render() {
    const { m, tag } = this.locale;
    const { match } = m;
    const result = this.#result;
    if (!result) return nothing;
    const { terms, request, restrictions } = result;
    const ready = (this.lexicon && this.annex) || this.late;
    const stopped = restrictions.some(({ kind }) => kind === 'restricted');
    const hasCriteria = Object.keys(result.wishes.weights).length > 0;
    const taken = terms.flatMap(({ topics }) => topics.map(({ id }) => id));
    return html`<article lang=${tag}>
      <h2 tabindex="-1">${match.title}</h2>
      <p class="lead">${match.lead}</p>
      <form @submit=${this.#submit}>
        <label class="field">
          <span>${match.field}</span>
          <input type="search" name="match" autocomplete="off" enterkeyhint="search" placeholder=${match.placeholder} .value=${live(this.draft ?? this.match.text)} @input=${this.#type} />
        </label>
      </form>
      ${asked(this.match, result.wishes, this)}
      ${this.lexicon && this.annex ? nothing : html`<p class="soft" role="status">${this.late ? match.without : match.waiting}</p>`}
      ${ready ? html`${restrictionNotes(restrictions, this)}${requestSummary(terms, request, this.match, this, this.#change)}${terms.length === 0 && restrictions.length === 0 ? html`${silentNote(request, this.match.text, this)}${suggested(result.suggestion, this)}${matchExamples(this)}` : nothing}` : nothing}
      ${topicMenu(taken, this, (id) =>
        this.#change({
          topics: [...this.match.topics, id],
          without: this.match.without.filter((each) => each !== id),
        }),
      )}
      ${criteriaForm(this.match, this.locale, (criteria) => this.#change({ criteria }))}
      ${wishList(result.wishes, this.match, this.#controls, this)}
      ${ready && !stopped && (terms.length > 0 || hasCriteria) ? this.#results(result) : nothing} ${countingTable(this)}
    </article>`;
  }

  #results({ terms, rankings }: MatchResult) {
    const { m, number } = this.locale;
    const { match } = m;
    const none = { platform: match.nobody, city: match.nobodyCity };
    return html`${terms.length === 0 ? html`<p class="soft">${match.byCriteria}</p>` : nothing}
      ${matchTools(terms, rankings.platform, this)}
      ${kinds.map((kind) => {
        const { ranked, aside, unnamed } = rankings[kind];
        const all = ranked.length + aside.length + unnamed.length;
        return html`<section class="results" data-kind=${kind}>
          <header>
            <h3>${kind === 'platform' ? match.platforms : match.cities}</h3>
            <p class="soft" role="status">${match.count(number(ranked.length), number(all))}</p>
          </header>
          ${rankingList(
            rankings[kind],
            {
              hovered: this.hovered,
              sensitiveChanges: this.sensitiveChanges[kind] ?? null,
              unfolded: this.unfolded[kind] ?? false,
              unfold: (open) => {
                if (open !== (this.unfolded[kind] ?? false))
                  this.unfolded = { ...this.unfolded, [kind]: open };
              },
            },
            none[kind],
            this,
          )}
        </section>`;
      })}`;
  }

  /** Ranking anew under every single change comes later, a task for each kind: the result does not wait for it. */
  #settle({ evidence, counting }: MatchResult): void {
    this.sensitiveChanges = {};
    clearTimeout(this.#settling);
    const next = ([kind, ...others]: readonly (typeof kinds)[number][]): void => {
      if (!kind) return;
      this.#settling = window.setTimeout(() => {
        this.sensitiveChanges = { ...this.sensitiveChanges, [kind]: sensitivity(evidence[kind], counting) };
        next(others);
      });
    };
    next(kinds);
  }

  readonly #type = (event: Event): void => {
    this.draft = (event.target as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(this.#apply, pause);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#apply();
  };

  readonly #apply = (): void => {
    clearTimeout(this.#typing);
    if (this.draft !== null && this.draft !== this.match.text) this.#change({ text: this.draft });
  };

  get #controls(): WishControls {
    return {
      change: this.#change,
      picking: this.#picker.on,
      pick: (on) => this.#picker.set(on),
      failed: this.pointFailed,
      fail: (failed) => {
        this.pointFailed = failed;
      },
    };
  }

  readonly #change = (change: Partial<MatchInput>): void => {
    this.dispatchEvent(new IntentEvent({ type: 'match', change }));
  };
}
