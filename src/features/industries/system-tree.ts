import { html, nothing, type TemplateResult } from 'lit';
import type { Filter } from '../../plan/filter/filter';
import type { Industry } from '../../plan/schema/industry';
import { featuresNaming, strongest } from '../../plan/topics/mentions';
import type { Topic } from '../../plan/topics/topics';
import { icon } from '../../ui/icons';
import type { CardContext } from '../../ui/parts/card-context';
import { figureValue } from '../../ui/parts/figure-value';
import { groupBy } from '../../ui/parts/group-by';
import { industryChip } from '../../ui/parts/industry-chip';
import { topicLink } from '../../ui/parts/topic-link';
import { turnTopic } from './turn-topic';

type Tree = {
  readonly filter: Filter;
  /** Ids of the industries whose segments are shown. */
  readonly open: ReadonlySet<string>;
  readonly turn: (id: string, open: boolean) => void;
};

/** The system as nested lists: groups, industries, and their segments behind a button. */
export function systemTree(tree: Tree, context: CardContext): TemplateResult {
  const { plan, locale } = context;
  return html`${groupBy([...plan.industries.values()], ({ group }) => group).map(
    ([group, industries]) =>
      html`<h4>${locale.m.card.industryGroups[group as Industry['group']]}</h4>
        <ul class="tree">
          ${industries.map((industry) => branch(industry, tree, context))}
        </ul>`,
  )}`;
}

function branch(industry: Industry, tree: Tree, context: CardContext): TemplateResult {
  const { m, text } = context.locale;
  const { id, name, output_2025, segments } = industry;
  const topic: Topic = { kind: 'industry', id, record: industry, industry };
  const open = tree.open.has(id);
  const what = `${text(name)}${m.card.listSeparator}${m.industries.targetWhat}`;
  return html`<li>
    <div class="row">
      <button class="turn" type="button" aria-expanded=${open} aria-controls=${`segments-${id}`} aria-label=${m.industries.show(text(name))} @click=${() => tree.turn(id, !open)}>${icon('chevron', open ? 180 : 0)}</button>
      <span class="name">${industryChip(id, context, true)}</span>
      ${topicToggle(topic, tree.filter, context)}
      <span class="more"
        >${output_2025 ? figureValue(output_2025, what, context, true) : html`<span class="absent">${m.industries.target}${m.card.listSeparator}${m.industries.noTarget}</span>`}<span
          >${counted(topic, context)}</span
        ></span
      >
    </div>
    <ul id=${`segments-${id}`} ?hidden=${!open}>
      ${
        open
          ? segments.map((segment) => {
              const leaf: Topic = { kind: 'segment', id: segment.id, record: segment, industry };
              return html`<li class="row leaf">
                <span class="name">${topicLink(segment.id, context)}</span>
                ${topicToggle(leaf, tree.filter, context)}
                <span class="more"><span>${counted(leaf, context)}</span></span>
              </li>`;
            })
          : nothing
      }
    </ul>
  </li>`;
}

/** How many features name a topic; the city as a whole is not counted among them. */
function counted(topic: Topic, { plan, locale }: CardContext): string {
  const { industries: m } = locale.m;
  const namings = featuresNaming(plan, topic).filter(({ entity }) => entity.kind !== 'municipality');
  if (topic.kind === 'industry') return m.namedBy(namings.length);
  const itself = namings.filter(({ mentions }) => strongest(mentions)?.names === 'itself').length;
  const parent = namings.length - itself;
  return parent === 0 ? m.namedBy(itself) : m.namedBoth(itself, parent);
}

/** The small button that puts a topic on the map or takes it off. */
function topicToggle(topic: Topic, filter: Filter, { locale }: CardContext): TemplateResult {
  const on = filter.topics.includes(topic.id);
  const label = locale.m.industries.onMap(locale.text(topic.record.name));
  return html`<button class="toggle" type="button" data-topic=${topic.id} aria-pressed=${on} aria-label=${label} title=${label} @click=${turnTopic(topic.id, filter)}>${icon('filter')}</button>`;
}
