import { html, type TemplateResult } from 'lit';
import type { Shortlist } from '../../plan/shortlist';
import type { CardContext } from '../../ui/parts/card-context';

/** Says that a list came with the link, and offers to take it in or to leave it. */
export function sharedBanner(
  own: Shortlist,
  add: () => void,
  mine: () => void,
  { locale }: CardContext,
): TemplateResult {
  const { shared } = locale.m.shortlist;
  return html`<div class="banner" role="note">
    <p><b>${shared.title}</b> ${shared.kept(String(own.length))}</p>
    <p class="buttons">
      <button class="primary" type="button" @click=${add}>${shared.add}</button>
      <button type="button" @click=${mine}>${shared.mine}</button>
    </p>
  </div>`;
}
