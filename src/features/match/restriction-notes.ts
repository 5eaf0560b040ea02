import { html, type TemplateResult } from 'lit';
import type { Restriction } from '../../plan/annex/restriction';
import type { CardContext } from '../../ui/parts/card-context';
import { quotedParagraph } from '../../ui/parts/quoted-paragraph';

/** What the plan holds back of what was asked for, in its own words, with the way to where it says so. */
export function restrictionNotes(restrictions: readonly Restriction[], context: CardContext): TemplateResult {
  const { locale } = context;
  const { restrictions: messages } = locale.m.match;
  return html`${restrictions.map(
    (restriction) => html`<div class="restriction" role="alert" data-kind=${restriction.kind}>
      <p><b>${messages[restriction.kind](locale.text(restriction.name))}</b></p>
      ${quotedParagraph(restriction, context)}
    </div>`,
  )}`;
}
