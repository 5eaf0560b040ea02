import { html, nothing, type TemplateResult } from 'lit';
import { linkLimits } from '../../state/link/link-limits';
import type { SiteConfig } from '../../state/site-config';
import type { CardContext } from '../../ui/parts/card-context';
import { dayText, monthText } from '../../ui/parts/date-text';
import { boundaryText } from '../../ui/parts/site-texts';
import '../../ui/parts/qr-code';
import { reviewText } from '../../ui/parts/site-texts';

/** The foot of a sheet: what the plan is, which text of it, whose boundaries, and the way back to the live view, where it has an address. */
export function colophon(
  { href, caption, page }: { readonly href: string | null; readonly caption: string; readonly page?: string },
  site: SiteConfig,
  { plan, locale }: CardContext,
): TemplateResult {
  const { m, text } = locale;
  const { sheet } = m;
  const { title, issuer, date, status, sha256 } = plan.document;
  return html`<footer class="colophon">
    <div>
      <p><b>${text(title)}</b> <span class="draft">${text(status)}</span></p>
      <p>${sheet.document(text(issuer), monthText(date, locale))}</p>
      <p>${reviewText(site, locale)} · ${boundaryText(site, locale)}</p>
      <p>${sheet.made(dayText(new Date(), locale))}${page ? html` · ${page}` : nothing}</p>
      <p class="digest">${sheet.digest}${sha256}</p>
    </div>
    <div class="live">
      ${
        href === null
          ? nothing
          : href.length > linkLimits.scannedFromPaper
            ? html`<p>${sheet.qrLong}</p>`
            : html`<p>${caption}<br /><a href=${href}>${href}</a></p>
              <qr-code text=${href} label=${sheet.qrLabel}></qr-code>`
      }
    </div>
  </footer>`;
}
