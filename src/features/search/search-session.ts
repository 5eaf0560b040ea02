import type { TemplateResult } from 'lit';
import type { Annex } from '../../plan/annex/annex';
import { paragraphId } from '../../plan/annex/paragraph-id';
import type { Lexicon } from '../../plan/lexicon/lexicon';
import type { Plan } from '../../plan/plan';
import type { Intent } from '../../state/intent';
import type { CardContext } from '../../ui/parts/card-context';
import type { SearchDocument } from './model/search-document';
import { SearchIndex } from './model/search-index';
import type { SearchFound } from './model/search-result';
import { RecentSearches } from './recent-searches';
import { searchList } from './search-list';
import type { SearchOption } from './search-option';

export { default as searchCss } from './search.css?inline';

/** The box that a session answers. */
export type SearchHost = CardContext & {
  readonly lexicon: Lexicon | null;
  readonly annex: Annex | null;
  requestUpdate(): void;
  /** Puts a text into the field and looks for it. */
  fill(text: string): void;
  /** Sends what was chosen to the shell, and closes the list. */
  send(intents: readonly Intent[]): void;
};

/** How long synonyms and pinyin are waited for, in milliseconds; the search then starts without them. */
const patience = 4000;

/** What the search box does once it is used: the index, what was found, and what can be chosen. */
export class SearchSession {
  /** Index of the option that Enter chooses; −1: none. */
  active = -1;
  options: readonly SearchOption[] = [];
  #text = '';
  #found: SearchFound | null = null;
  #index: SearchIndex | null = null;
  /** What the index was built with, or is being built with. */
  #lexicon: Lexicon | null = null;
  #annex: Annex | null = null;
  /** How many builds have begun, and which of them is in use: an earlier one serves until a later one is there. */
  #begun = 0;
  #ready = 0;
  readonly #recent = new RecentSearches();

  constructor(private readonly host: SearchHost) {
    this.look('');
    this.prepare();
    setTimeout(() => {
      if (!this.#lexicon) void this.#build({ synonyms: [], pinyin: {} });
    }, patience);
  }

  /** Builds the index as soon as there are synonyms and pinyin, and anew when the plan's paragraphs have come. */
  prepare(): void {
    const { lexicon, annex } = this.host;
    if (lexicon && (lexicon !== this.#lexicon || annex !== this.#annex)) void this.#build(lexicon);
  }

  /** Looks for a text; with none, offers what was searched for before. */
  look(text: string): void {
    this.#text = text.trim();
    this.#found = this.#text && this.#index ? this.#index.search(this.#text) : null;
    this.options = this.#text
      ? this.#answers()
      : this.#recent.read().map((each) => ({ kind: 'recent', text: each }));
    this.active = (this.#found?.groups.length ?? 0) > 0 ? 0 : -1;
    this.host.requestUpdate();
  }

  /** Moves among the options or chooses one; whether the key was for the list. */
  press(key: string): boolean {
    const { length } = this.options;
    const option = this.options[this.active];
    if (key === 'Enter') {
      if (option) this.choose(option);
      return true;
    }
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active < 0 ? -1 : this.active - 1,
      ...(option ? { Home: 0, End: -1 } : {}),
    };
    const to = moves[key];
    if (to === undefined || length === 0) return false;
    this.active = (to + length) % length;
    this.host.requestUpdate();
    return true;
  }

  choose(option: SearchOption): void {
    const { locale, plan } = this.host;
    if (option.kind === 'recent') {
      this.host.fill(option.text);
      return;
    }
    if (option.kind === 'match') {
      this.#recent.add(option.text);
      this.host.send([
        { type: 'match', change: { text: option.text } },
        { type: 'page', page: 'match' },
      ]);
      return;
    }
    if (option.kind === 'page') {
      this.host.send([{ type: 'page', page: option.page }]);
      return;
    }
    const { document } = option.result;
    this.#recent.add(locale.text(document.name));
    this.host.send(chosenIntents(document, plan, this.host.annex));
  }

  /** Puts the list below its field. */
  place(list: HTMLElement, field: DOMRect): void {
    placeList(list, field);
  }

  /** The list as it stands. */
  template(): TemplateResult {
    return searchList(
      {
        text: this.#text,
        found: this.#found,
        options: this.options,
        active: this.active,
        choose: (option) => this.choose(option),
        forget: () => {
          this.#recent.clear();
          this.look('');
        },
      },
      this.host,
    );
  }

  #answers(): SearchOption[] {
    if (!this.#found) return [];
    const { groups, topic } = this.#found;
    if (groups.length === 0) {
      return [
        { kind: 'match', text: this.#text },
        { kind: 'page', page: 'plan' },
        { kind: 'page', page: 'conditions' },
      ];
    }
    const results = groups.flatMap((group) =>
      group.results.map((result) => ({ kind: 'result', result }) as const),
    );
    const match = topic ? [{ kind: 'match', text: this.host.locale.text(topic) } as const] : [];
    return [...results, ...match];
  }

  async #build(lexicon: Lexicon): Promise<void> {
    const { annex, plan } = this.host;
    [this.#lexicon, this.#annex] = [lexicon, annex];
    const order = ++this.#begun;
    const index = await SearchIndex.build(plan, lexicon, annex ?? undefined);
    if (order < this.#ready) return;
    [this.#index, this.#ready] = [index, order];
    this.look(this.#text);
  }
}

/**
 * Where a result leads: to the card of what has one, to an indicator's path, to the page of conditions, to the
 * paragraph that sets a target or names a firm.
 */
function chosenIntents(
  { kind, id, topic }: SearchDocument,
  { municipality, targets, citations }: Plan,
  annex: Annex | null,
): readonly Intent[] {
  const cited = (cite: string | undefined) => {
    const { section, locator } = annex?.citations.get(cite ?? '') ?? citations.get(cite ?? '') ?? {};
    if (section === undefined || locator?.kind !== 'paragraph') return [];
    return [{ type: 'paragraph', id: paragraphId({ section, paragraph: locator.paragraph }) } as const];
  };
  if (topic !== null) return [{ type: 'topic', id: topic }];
  if (kind === 'paragraph') return [{ type: 'paragraph', id }];
  if (kind === 'condition' || kind === 'restriction') return [{ type: 'page', page: 'conditions' }];
  if (kind === 'body') return cited(annex?.bodies.find((each) => each.id === id)?.cites[0]);
  if (kind === 'title') return cited(annex?.titles.find((each) => each.id === id)?.cite);
  if (kind === 'target') return cited(targets.find((each) => each.id === id)?.figure.cite);
  if (kind === 'indicator') {
    return [
      { type: 'page', page: 'path' },
      { type: 'path', path: id },
    ];
  }
  return [{ type: 'select', id: id === municipality.id ? null : id }];
}

const gap = 6;
const margin = 8;

/** The list of results is at least so wide where the window is, in pixels. */
const least = 460;

/** Puts the list below its field, within the part of the window that a screen keyboard leaves. */
function placeList(list: HTMLElement, field: DOMRect): void {
  const { width, height } = visualViewport ?? { width: innerWidth, height: innerHeight };
  const wide = Math.min(Math.max(least, field.width), width - 2 * margin);
  const top = field.bottom + gap;
  Object.assign(list.style, {
    left: `${Math.max(margin, Math.min(field.left, width - wide - margin))}px`,
    top: `${top}px`,
    width: `${wide}px`,
    maxHeight: `${Math.max(120, height - top - margin)}px`,
  });
}
