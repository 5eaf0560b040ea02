import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';

/** The cross of a popover, whose id in the same root is `popover`. */
export function closeButton(popover: string, { m }: Locale): TemplateResult {
  return html`<button
    class="close"
    type="button"
    popovertarget=${popover}
    popovertargetaction="hide"
    aria-label=${m.card.closeSource}
    >×</button
  >`;
}
