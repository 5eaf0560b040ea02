import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons';
import type { CardContext } from '../../ui/parts/card-context';
import { numberText } from '../../ui/parts/figure-text';
import { intentLink } from '../../ui/parts/intent-link';
import { targetShares } from './model/target-shares';
import { systemTree } from './system-tree';

type Tree = Parameters<typeof systemTree>[0];

/** The page without a topic: the targets in proportion, and the tree. `turnAll` opens all branches, or closes them. */
export function wholeSystem(
  tree: Tree,
  turnAll: (open: boolean) => void,
  context: CardContext,
): TemplateResult {
  const { plan, locale } = context;
  const { m, text, amount } = locale;
  const { industries: messages } = m;
  const { parts, without, city, rest, atMost } = targetShares(plan);
  const allOpen = tree.open.size === plan.industries.size;
  const names = without.map(({ name }) => text(name)).join(m.card.listSeparator);
  return html`<h2 tabindex="-1">${m.pages.industries.title}</h2>
    <p class="lead">${messages.lead}</p>
    <p class="tools">
      ${intentLink({ page: 'matrix' }, { type: 'page', page: 'matrix' }, messages.matrix, context)}
    </p>
    <section>
      <h3>${messages.picture}</h3>
      <p class="note">${messages.pictureNote(numberText(city, plan, locale))}</p>
      <target-picture></target-picture>
      <p class="note">${rest === null ? nothing : rest < 0 ? messages.exceeds : (atMost ? messages.restNote : messages.restPlain)(parts.length, amount(rest, city.unit))}</p>
      ${without.length > 0 ? html`<p class="note">${messages.without(names)}</p>` : nothing}
    </section>
    <section>
      <div class="between">
        <h3>${messages.tree}</h3>
        <button class="all" type="button" @click=${() => turnAll(!allOpen)}>
          ${icon('chevron', allOpen ? 180 : 0)}${allOpen ? messages.closeAll : messages.openAll}
        </button>
      </div>
      ${systemTree(tree, context)}
    </section>`;
}
