import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons';
import type { CardContext } from '../../ui/parts/card-context';
import type { SearchFound } from './model/search-result';
import { resultRow } from './result-row';
import type { SearchOption, WayOption } from './search-option';

/** What the list shows and does. */
export type SearchList = {
  /** The text in the field. */
  readonly text: string;
  /** Null until the index is there. */
  readonly found: SearchFound | null;
  readonly options: readonly SearchOption[];
  readonly active: number;
  readonly choose: (option: SearchOption) => void;
  readonly forget: () => void;
};

/** The list below the field: results by kind, recent searches while nothing is typed, or what to try. */
export function searchList(list: SearchList, context: CardContext): TemplateResult {
  const { text, found, options } = list;
  const { m, number } = context.locale;
  const total = found?.groups.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const corrected = found?.corrected ? m.search.corrected(text, found.corrected) : '';
  const status = text && found ? (total > 0 ? m.search.found(number(total)) : m.search.none(text)) : '';
  return html`<p class="sr-only" role="status">${[corrected, status].filter(Boolean).join(' ')}</p>
    ${corrected ? html`<p class="corrected">${corrected}</p>` : nothing}
    ${text && found && total === 0 ? html`<p class="none">${m.search.none(text)}</p>` : nothing}
    <div id="list" role="listbox" aria-label=${m.search.results}>
      ${text ? resultGroups(list, context) : recentGroup(list, context)}
    </div>
    ${total > 0 || (!text && options.length > 0) ? nothing : helpOf(list, context)}
    ${text || options.length === 0 ? nothing : forgetBar(list, context)}`;
}

function resultGroups(list: SearchList, context: CardContext) {
  const { m, number } = context.locale;
  let at = 0;
  const groups = list.found?.groups.map(({ group, results, count }) => {
    const more = count > results.length ? m.search.some(number(results.length), number(count)) : '';
    return html`<div role="group" aria-labelledby=${`group-${group}`}>
      <div class="heading" role="presentation">
        <span id=${`group-${group}`}>${m.search.groups[group]}</span><span class="more">${more}</span>
      </div>
      ${results.map((result) => optionRow(list, at++, resultRow(result, context)))}
    </div>`;
  });
  const ways = list.options.slice(at).filter((option) => option.kind === 'match' || option.kind === 'page');
  return html`${groups}${
    ways.length > 0
      ? html`<div role="group" aria-label=${m.search.ways} class="ways">
          ${ways.map((option) => optionRow(list, at++, wayRow(option, context)))}
        </div>`
      : nothing
  }`;
}

/** What leads on from a search: to sites for what was typed, to a page. */
function wayRow(option: WayOption, { locale: { m } }: CardContext) {
  const [sign, text] =
    option.kind === 'match'
      ? (['target', m.search.match(option.text)] as const)
      : (['info', m.search.pages[option.page]] as const);
  return html`${icon(sign)}<span class="name">${text}</span>`;
}

function recentGroup(list: SearchList, { locale: { m } }: CardContext) {
  if (list.options.length === 0) return nothing;
  return html`<div role="group" aria-labelledby="group-recent">
    <div class="heading" role="presentation"><span id="group-recent">${m.search.recent}</span></div>
    ${list.options.map((option, at) => optionRow(list, at, html`<span class="name">${'text' in option ? option.text : ''}</span>`))}
  </div>`;
}

function optionRow({ options, active, choose }: SearchList, at: number, content: TemplateResult) {
  const option = options[at];
  return html`<div id=${`option-${at}`} role="option" aria-selected=${at === active}
    @click=${() => option && choose(option)}>${content}</div>`;
}

function helpOf({ text, found }: SearchList, { locale: { m } }: CardContext) {
  if (text && !found) return html`<p class="help">${m.search.loading}</p>`;
  return html`<div class="help">
    <p>${m.search.tryThis}</p>
    <ul>
      ${m.search.hints.map((hint) => html`<li>${hint}</li>`)}
    </ul>
  </div>`;
}

function forgetBar({ forget }: SearchList, { locale: { m } }: CardContext) {
  return html`<p class="forget">
    <span>${m.search.recentNote}</span><button type="button" @click=${forget}>${m.search.forget}</button>
  </p>`;
}
