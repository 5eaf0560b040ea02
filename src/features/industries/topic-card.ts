import { html, nothing, type TemplateResult } from 'lit';
import type { Filter } from '../../plan/filter/filter';
import { featuresNaming, type Naming } from '../../plan/topics/mentions';
import type { Topic } from '../../plan/topics/topics';
import { mostCompared } from '../../state/app-state';
import { languageTag, otherLanguage } from '../../state/language';
import type { CardContext } from '../../ui/parts/card-context';
import { figureValue } from '../../ui/parts/figure-value';
import { industryChip } from '../../ui/parts/industry-chip';
import { intentLink } from '../../ui/parts/intent-link';
import { type LabelledValue, labelledValues } from '../../ui/parts/labelled-values';
import { phraseGroups } from '../../ui/parts/phrase-item';
import { noMatch } from '../match/model/match-input';
import { byStrength } from './model/how-named';
import { turnTopic } from './turn-topic';
import '../../ui/parts/source-mark';
import { topicLink } from '../../ui/parts/topic-link';
import { type Pointed, whoNames } from './who-names';

/** All there is about an industry or a segment: target, what the plan wants, products, and who names it. */
export function topicCard(
  topic: Topic,
  filter: Filter,
  pointed: Pointed,
  context: CardContext,
): TemplateResult {
  const { m, text, other, lang } = context.locale;
  const { industries: messages } = m;
  const { record, industry } = topic;
  const namings = byStrength(featuresNaming(context.plan, topic));
  return html`<nav class="eyebrow" aria-label=${messages.crumbs}>
      ${topicLink(null, context)}${topic.kind === 'segment' ? html` › ${topicLink(industry.id, context)}` : nothing}
    </nav>
    <header>
      <h2 tabindex="-1">${text(record.name)}</h2>
      <p class="other" lang=${languageTag(otherLanguage(lang))}>${other(record.name)}</p>
      ${labelledValues(figures(topic, context))}
    </header>
    ${tools(topic, filter, namings, context)}
    <section>
      <h3>${messages.wants}</h3>
      ${record.phrases.length > 0 ? phraseGroups(record.phrases, context) : html`<p class="soft">${messages.wantsNothing}</p>`}
    </section>
    ${topic.kind === 'segment' ? terms(topic, context) : segments(topic, context)}
    <section class="who">
      <h3>${topic.kind === 'segment' ? messages.whoSegment : messages.who}</h3>
      ${whoNames(topic, namings, pointed, context)}
    </section>`;
}

function figures({ kind, record, industry }: Topic, context: CardContext): LabelledValue[] {
  const { m, text } = context.locale;
  const { industries: messages, card } = m;
  const name = text(industry.name);
  const { output_2025 } = industry;
  const target = output_2025
    ? figureValue(output_2025, `${name}${card.listSeparator}${messages.targetWhat}`, context, true)
    : html`<span class="absent">${messages.noTarget}</span>`;
  return [
    [messages.group, card.industryGroups[industry.group]],
    ...(kind === 'segment' ? [[messages.industry, industryChip(industry.id, context, true)] as const] : []),
    [
      messages.target,
      kind === 'industry'
        ? target
        : html`<span class="soft">${messages.noSegmentTarget(name)}</span> ${target}`,
    ],
    [messages.growth, html`<span class="absent">${messages.noGrowth}</span>`],
    [
      messages.source,
      html`${card.saying}<source-mark cite=${record.cite} what=${text(record.name)}></source-mark>`,
    ],
  ];
}

function tools(topic: Topic, filter: Filter, namings: readonly Naming[], context: CardContext) {
  const { industries: messages } = context.locale.m;
  const { id } = topic;
  const on = filter.topics.includes(id);
  const platforms = namings
    .filter(({ entity }) => entity.kind === 'platform')
    .slice(0, mostCompared)
    .map(({ entity }) => entity.id);
  return html`<p class="tools">
    <button type="button" aria-pressed=${on} @click=${turnTopic(id, filter)}>${on ? messages.hideOnMap : messages.showOnMap}</button>
    ${intentLink(
      { page: 'match', match: { ...noMatch, topics: [id] } },
      [
        { type: 'match', change: { topics: [id], text: '', without: [] } },
        { type: 'page', page: 'match' },
      ],
      messages.match,
      context,
    )}
    ${
      platforms.length > 1
        ? intentLink(
            { page: 'platforms', platforms },
            [
              { type: 'compare-platforms', ids: platforms },
              { type: 'page', page: 'platforms' },
            ],
            messages.compare,
            context,
          )
        : nothing
    }
  </p>`;
}

function terms(topic: Topic & { readonly kind: 'segment' }, { locale }: CardContext) {
  const { industries: messages } = locale.m;
  return html`<section>
    <h3>${messages.terms}</h3>
    <p class="note">${messages.termsNote}</p>
    <ul class="terms">
      ${topic.record.terms.map((term) => html`<li class="segment">${locale.text(term)}</li>`)}
    </ul>
  </section>`;
}

function segments({ industry }: Topic, context: CardContext) {
  const { industries: messages, card } = context.locale.m;
  return html`<section>
    <h3>${messages.segments}</h3>
    <dl class="segments">
      ${industry.segments.map(
        ({ id, terms }) =>
          html`<div>
            <dt>${topicLink(id, context)}</dt>
            <dd>${terms.map((term) => context.locale.text(term)).join(card.listSeparator)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
