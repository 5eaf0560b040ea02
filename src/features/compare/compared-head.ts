import { html, nothing, type TemplateResult } from 'lit';
import type { Bilingual } from '../../plan/schema/naming';
import type { Intent } from '../../state/intent';
import { icon } from '../../ui/icons';
import { IntentEvent } from '../../ui/intent-event';
import type { CardContext } from '../../ui/parts/card-context';
import { intentLink } from '../../ui/parts/intent-link';
import { pointAt } from '../../ui/parts/point-at';
import { letterOf } from './model/letters';

export type Compared = { readonly id: string; readonly name: Bilingual };

/**
 * The head of a column of what is compared: its name, and the buttons that move it or take it out. `compare` makes
 * the intent; `base`: the others are held against the first.
 */
export function comparedHead(
  { id, name: names }: Compared,
  all: readonly Compared[],
  {
    hovered,
    compare: intent,
    base,
  }: {
    readonly hovered: string | null;
    readonly compare: (ids: readonly string[]) => Intent;
    readonly base: boolean;
  },
  context: CardContext,
): TemplateResult {
  const { locale } = context;
  const { compare } = locale.m;
  const ids = all.map((each) => each.id);
  const at = ids.indexOf(id);
  const name = locale.text(names);
  const send = (next: readonly string[]) => (event: Event) =>
    event.currentTarget?.dispatchEvent(new IntentEvent(intent(next)));
  const moved = (to: number) => {
    const others = ids.filter((each) => each !== id);
    return [...others.slice(0, to), id, ...others.slice(to)];
  };
  const button = (
    way: string,
    label: string,
    next: readonly string[],
    drawing: TemplateResult,
    off = false,
  ) =>
    html`<button type="button" data-move="${way} ${id}" title=${label} aria-label=${label} ?disabled=${off} @click=${send(next)}>${drawing}</button>`;
  return html`<th
    scope="col"
    ?data-hovered=${hovered === id}
    @pointerenter=${pointAt(id)}
    @pointerleave=${pointAt(null)}
    @focusin=${pointAt(id)}
    @focusout=${pointAt(null)}
  >
    <span class="letter">${letterOf(at)}</span>
    ${intentLink({ selection: id }, { type: 'select', id, stay: true }, name, context)}
    ${base && at === 0 ? html`<span class="base">${compare.base}</span>` : nothing}
    <span class="moves">
      ${button('left', compare.left(name), moved(at - 1), icon('chevron', 90), at === 0)}
      ${button('right', compare.right(name), moved(at + 1), icon('chevron', -90), at === ids.length - 1)}
      ${button(
        'out',
        compare.remove(name),
        ids.filter((each) => each !== id),
        icon('close'),
      )}
    </span>
  </th>`;
}
