import { html, nothing, type TemplateResult } from 'lit';
import type { EntityKind } from '../../plan/plan';
import { type Naming, strongest } from '../../plan/topics/mentions';
import type { Topic } from '../../plan/topics/topics';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink } from '../../ui/parts/entity-link';
import { phraseItem } from '../../ui/parts/phrase-item';
import { pointAt } from '../../ui/parts/point-at';
import { type HowNamed, howNamed } from './model/how-named';

/** The features that the map points out. */
export type Pointed = { readonly selected: string | null; readonly hovered: string | null };

const kinds: readonly EntityKind[] = [
  'platform',
  'city',
  'area',
  'belt',
  'corridor',
  'municipality',
  'axis',
  'place',
];

/** Every feature that names a topic, by kind: how it names it, how strongly, and in which words. */
export function whoNames(
  topic: Topic,
  namings: readonly Naming[],
  pointed: Pointed,
  context: CardContext,
): TemplateResult {
  const { industries: messages } = context.locale.m;
  if (namings.length === 0) return html`<p class="soft">${messages.nobody}</p>`;
  return html`${kinds.map((kind) => {
    const group = namings.filter(({ entity }) => entity.kind === kind);
    if (group.length === 0) return nothing;
    return html`<h4>${messages.kinds[kind]} <span class="count">${group.length}</span></h4>
      <ul class="rows">
        ${group.map((naming) => item(topic, naming, pointed, context))}
      </ul>`;
  })}`;
}

function item(
  topic: Topic,
  { entity: { id }, mentions }: Naming,
  { selected, hovered }: Pointed,
  context: CardContext,
) {
  const { card } = context.locale.m;
  const named = howNamed(mentions);
  const grade = strongest(mentions)?.grade ?? 'none';
  return html`<li
    data-id=${id}
    data-way=${named.way}
    aria-current=${id === selected ? 'true' : nothing}
    ?data-hovered=${id === hovered}
    @pointerenter=${pointAt(id)}
    @pointerleave=${pointAt(null)}
    @focusin=${pointAt(id)}
    @focusout=${pointAt(null)}
  >
    <p class="who-line">
      ${entityLink(id, context)}
      <span class="grade-word">${card.grades[grade]}</span>
      ${topic.kind === 'segment' ? html`<span class="way" data-way=${named.way}>${wayText(topic, named, context)}</span>` : nothing}
    </p>
    <ul class="phrases">
      ${mentions.map(({ phrase }) => phraseItem(phrase, context))}
    </ul>
  </li>`;
}

function wayText({ industry }: Topic, { way, beside }: HowNamed, { plan, locale }: CardContext): string {
  const { ways } = locale.m.industries;
  if (way === 'itself') return ways.itself;
  const name = locale.text(industry.name);
  if (way === 'parent') return ways.parent(name);
  const others = beside
    .flatMap((id) => plan.segments.get(id) ?? [])
    .map((segment) => locale.text(segment.name));
  return ways.beside(name, others.join(locale.m.card.listSeparator));
}
