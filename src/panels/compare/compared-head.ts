import { html, nothing, type TemplateResult } from 'lit';
import type { Area } from '../../plan/schema/area';
import { FeatureHoverEvent } from '../feature-hover-event';
import { icon } from '../icons';
import { IntentEvent } from '../intent-event';
import type { CardContext } from '../parts/card-context';
import { intentLink } from '../parts/intent-link';

/** The head of a compared area's column: its name, and the buttons that move it or take it out. */
export function comparedHead(
  area: Area,
  areas: readonly Area[],
  hovered: string | null,
  { locale }: CardContext,
): TemplateResult {
  const { compare } = locale.m;
  const ids = areas.map(({ id }) => id);
  const at = ids.indexOf(area.id);
  const name = locale.text(area.name);
  const send = (next: readonly string[]) => (event: Event) =>
    event.currentTarget?.dispatchEvent(new IntentEvent({ type: 'compare', ids: next }));
  const moved = (to: number) => {
    const others = ids.filter((id) => id !== area.id);
    return [...others.slice(0, to), area.id, ...others.slice(to)];
  };
  const button = (
    way: string,
    label: string,
    next: readonly string[],
    drawing: TemplateResult,
    off = false,
  ) =>
    html`<button type="button" data-move="${way} ${area.id}" title=${label} aria-label=${label} ?disabled=${off} @click=${send(next)}>${drawing}</button>`;
  const pointAt = (id: string | null) => (event: Event) =>
    event.currentTarget?.dispatchEvent(new FeatureHoverEvent(id));
  return html`<th
    scope="col"
    ?data-hovered=${hovered === area.id}
    @pointerenter=${pointAt(area.id)}
    @pointerleave=${pointAt(null)}
    @focusin=${pointAt(area.id)}
    @focusout=${pointAt(null)}
  >
    ${intentLink({ sel: area.id, lang: locale.lang }, { type: 'select', id: area.id, stay: true }, name)}
    ${at === 0 ? html`<span class="base">${compare.base}</span>` : nothing}
    <span class="moves">
      ${button('left', compare.left(name), moved(at - 1), icon('chevron', 90), at === 0)}
      ${button('right', compare.right(name), moved(at + 1), icon('chevron', -90), at === ids.length - 1)}
      ${button(
        'out',
        compare.remove(name),
        ids.filter((id) => id !== area.id),
        icon('close'),
      )}
    </span>
  </th>`;
}
