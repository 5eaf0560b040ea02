import { html, nothing, type TemplateResult } from 'lit';
import { type Topic, topicOf } from '../../plan/topics/topics';
import { icon } from '../../ui/icons';
import type { CardContext } from '../../ui/parts/card-context';
import { industrySwatch } from '../../ui/parts/industry-chip';
import type { QueryTerm } from './model/evidence';

import type { MatchInput } from './model/match-input';
import { certaintyOf, type ParsedRequest, type Reason } from './model/parsed-request';
import { quotedWord } from './quoted-word';

/** What the text was taken to mean, each with why, to take out again; and what was not understood. */
export function requestSummary(
  terms: readonly QueryTerm[],
  request: ParsedRequest,
  input: MatchInput,
  context: CardContext,
  change: (change: Partial<MatchInput>) => void,
): TemplateResult {
  const { match, card } = context.locale.m;
  const takeOut = (id: string) =>
    change({
      topics: input.topics.filter((each) => each !== id),
      without: [...new Set([...input.without, id])],
    });
  const topicItem = (topic: Topic) => {
    const reasons = request.topics.find((meant) => meant.topic.id === topic.id)?.reasons ?? [];
    return meaning(
      topicName(topic, context),
      context.locale.text(topic.record.name),
      () => takeOut(topic.id),
      reasons,
      context,
    );
  };
  const words = ({ id }: QueryTerm) =>
    meaning(quotedWord(id), id, () => takeOut(id), [{ kind: 'words', word: id, plan: [] }], context);
  const leftOut = (title: string, words: readonly string[]) =>
    words.length > 0
      ? html`<span class="soft">${title}${words.map((word, index) => html`${index > 0 ? card.listSeparator : nothing}${quotedWord(word)}`)}</span> `
      : nothing;
  const out = input.without.filter((id) => meant(request).includes(id));
  return html`${
    terms.length > 0
      ? html`<h3>${match.parsed}</h3>
          <ul class="terms">
            ${terms.map(
              (term) =>
                html`<li>
                  ${
                    term.topics.length === 0
                      ? words(term)
                      : term.topics.map(
                          (topic, index) =>
                            html`${index > 0 ? html`<span class="or">${match.or}</span>` : nothing}${topicItem(topic)}`,
                        )
                  }
                </li>`,
            )}
          </ul>`
      : nothing
  }
  ${
    out.length > 0
      ? html`<p class="soft out">
          ${match.takenOut}${out.map((id) => {
            const record = topicOf(context.plan, id)?.record;
            const name = record ? context.locale.text(record.name) : id;
            const back = () => change({ without: input.without.filter((each) => each !== id) });
            return html`<button type="button" title=${match.putBack(name)} aria-label=${match.putBack(name)} @click=${back}>${name} ↺</button> `;
          })}
        </p>`
      : nothing
  }
  ${
    terms.length > 0
      ? html`<p class="certainty" data-certainty=${certaintyOf(request)}>
          <b>${match.certainty[certaintyOf(request)]}</b>
          ${leftOut(match.unknown, request.unknown)}${leftOut(match.general, request.general)}
        </p>`
      : nothing
  }`;
}

/** Ids of all that the text means, taken out or not. */
function meant({ topics, literal }: ParsedRequest): readonly string[] {
  return [...topics.map(({ topic }) => topic.id), ...literal.map(({ word }) => word)];
}

type Why = Omit<Reason, 'kind'> & { readonly kind: Reason['kind'] | 'words' };

/** One meaning, with the button that takes it out. Without a reason of the text it was chosen by hand. */
function meaning(
  label: TemplateResult,
  name: string,
  takeOut: () => void,
  reasons: readonly Why[],
  { locale }: CardContext,
): TemplateResult {
  const { match, card } = locale.m;
  const plan = [...new Set(reasons.flatMap((reason) => reason.plan))].slice(0, 3);
  const [reason] = reasons;
  return html`<div class="meaning">
    <span class="tag"
      >${label}<button type="button" title=${match.takeOut(name)} aria-label=${match.takeOut(name)} @click=${takeOut}>
        ${icon('close')}
      </button></span
    >
    <span class="soft why"
      >${
        reason
          ? html`${reason.kind === 'words' ? nothing : quotedWord(reason.word)} ${match.reasons[reason.kind]}${
              plan.length > 0
                ? html`${locale.lang === 'zh' ? '；' : '; '}${match.planCalls}${plan.map((word, index) => html`${index > 0 ? card.listSeparator : nothing}${quotedWord(word)}`)}`
                : nothing
            }`
          : match.reasons.chosen
      }</span
    >
  </div>`;
}

/** A topic's name behind its industry's colour and letter. */
function topicName({ record, industry }: Topic, { locale }: CardContext): TemplateResult {
  return html`<span class="chip">${industrySwatch(industry)}${locale.text(record.name)}</span>`;
}

/** A menu of all industries with their segments, to add one; `taken` are left out. */
export function topicMenu(
  taken: readonly string[],
  { plan, locale }: CardContext,
  add: (id: string) => void,
): TemplateResult {
  const { m, text } = locale;
  const option = (id: string, name: string) =>
    html`<option value=${id} ?disabled=${taken.includes(id)}>${name}</option>`;
  const pick = (event: Event) => {
    const field = event.target as HTMLSelectElement;
    const { value } = field;
    field.value = '';
    if (value) add(value);
  };
  return html`<label class="add">
    <span>${m.match.addTopic}</span>
    <select @change=${pick}>
      <option value="">${m.match.choose}</option>
      ${[...plan.industries.values()].map(
        ({ id, name, segments }) =>
          html`<optgroup label=${text(name)}>
            ${option(id, m.match.wholeIndustry(text(name)))}
            ${segments.map((segment) => option(segment.id, text(segment.name)))}
          </optgroup>`,
      )}
    </select>
  </label>`;
}
