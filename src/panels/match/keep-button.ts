import { html, nothing, type TemplateResult } from 'lit';
import { mostListed, type Shortlist } from '../../plan/shortlist';
import type { CardContext } from '../parts/card-context';
import { WorkspaceEvent } from '../workspace-event';

/** Keeps a candidate in the shortlist, or says that it is there, or that the list is full. */
export function keepButton(id: string, shortlist: Shortlist, { plan, locale }: CardContext): TemplateResult {
  const { match } = locale.m;
  if (shortlist.some((item) => item.id === id)) return html`<p class="keep soft">✓ ${match.kept}</p>`;
  const full = shortlist.length >= mostListed;
  const entity = plan.entities.get(id);
  const name = entity ? locale.text(entity.record.name) : id;
  const keep = (event: Event) =>
    event.currentTarget?.dispatchEvent(
      new WorkspaceEvent({ type: 'set-shortlist', shortlist: [...shortlist, { id, note: '' }] }),
    );
  return html`<p class="keep">
    <button type="button" ?disabled=${full} title=${full ? match.full(String(mostListed)) : nothing} aria-label=${match.keepNamed(name)} @click=${keep}>
      ${match.keep}
    </button>
  </p>`;
}
