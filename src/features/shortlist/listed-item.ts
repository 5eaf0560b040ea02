import { html, nothing, type TemplateResult } from 'lit';
import { areasOfEntity } from '../../plan/entities-within';
import { industriesOf, phrasesOf } from '../../plan/phrases';
import type { Entity } from '../../plan/plan';
import type { ShortlistItem } from '../../plan/shortlist';
import { icon } from '../../ui/icons';
import type { CardContext } from '../../ui/parts/card-context';
import { entityLink, entityLinks } from '../../ui/parts/entity-link';
import { geometryWord } from '../../ui/parts/geometry-text';
import { chips } from '../../ui/parts/industry-chip';
import { kindText } from '../../ui/parts/kind-text';
import { pointAt } from '../../ui/parts/point-at';
import '../../ui/parts/note-field';

/** How many of its industries stand with a candidate. */
const mostChips = 4;

/** What a reader can do with a candidate of their own list; a list that came with a link is only read. */
export type Handling = {
  readonly move: (id: string, step: number) => void;
  readonly remove: (id: string) => void;
  readonly note: (id: string, note: string) => void;
};

/** A candidate of the shortlist: what and where it is, its first industries, and the note. */
export function listedItem(
  { id, note }: ShortlistItem,
  at: { readonly index: number; readonly count: number },
  hovered: string | null,
  handling: Handling | null,
  context: CardContext,
): TemplateResult {
  const { plan, locale } = context;
  const { shortlist: messages } = locale.m;
  const entity = plan.entities.get(id);
  const name = entity ? locale.text(entity.record.name) : id;
  return html`<li
    data-id=${id}
    ?data-hovered=${hovered === id}
    @pointerenter=${pointAt(id)}
    @pointerleave=${pointAt(null)}
    @focusin=${pointAt(id)}
    @focusout=${pointAt(null)}
  >
    <div class="top">
      <h3>${entity ? entityLink(id, context) : id}</h3>
      ${handling ? moves(id, name, at, handling, context) : nothing}
    </div>
    ${entity ? about(entity, context) : html`<p class="soft">${messages.unknown}</p>`}
    ${
      handling
        ? html`<note-field
            .value=${note}
            name=${messages.noteOf(name)}
            caption=${messages.note}
            hint=${messages.noteHint}
            @note-change=${(event: CustomEvent<string>) => handling.note(id, event.detail)}
          ></note-field>`
        : note
          ? html`<p class="given"><span class="soft">${messages.note}</span>${note}</p>`
          : nothing
    }
  </li>`;
}

function about(entity: Entity, context: CardContext): TemplateResult {
  const areas = areasOfEntity(entity).filter((id) => id !== entity.id);
  const industries = industriesOf(phrasesOf(entity)).slice(0, mostChips);
  const where = areas.length > 0 ? html` · ${entityLinks(areas, context)}` : nothing;
  return html`<p class="what">${kindText(entity, context.locale)}${where}</p>
    ${chips({ industries, segments: [] }, context)}
    <p class="geometry">${geometryWord(entity.id, context.plan, context.locale)}</p>`;
}

function moves(
  id: string,
  name: string,
  { index, count }: { readonly index: number; readonly count: number },
  { move, remove }: Handling,
  { locale }: CardContext,
): TemplateResult {
  const { shortlist: messages } = locale.m;
  const button = (way: string, label: string, act: () => void, drawing: TemplateResult, off = false) =>
    html`<button type="button" data-move="${way} ${id}" title=${label} aria-label=${label} ?disabled=${off} @click=${act}>${drawing}</button>`;
  return html`<span class="moves">
    ${button('up', messages.up(name), () => move(id, -1), icon('chevron', 180), index === 0)}
    ${button('down', messages.down(name), () => move(id, 1), icon('chevron'), index === count - 1)}
    ${button('out', messages.remove(name), () => remove(id), icon('close'))}
  </span>`;
}
