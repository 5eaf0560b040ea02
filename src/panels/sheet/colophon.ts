import { html, nothing, type TemplateResult } from 'lit';
import type { SiteConfig } from '../../state/site-config';
import type { CardContext } from '../parts/card-context';
import { monthText } from '../parts/month-text';
import '../parts/qr-code';

/** The longest link whose code can still be scanned at its printed size, in characters. */
const longestCode = 420;

/** The foot of a sheet: what the plan is, which text of it, whose boundaries, and the way back to the live view. */
export function colophon(
  { href, caption, page }: { readonly href: string; readonly caption: string; readonly page?: string },
  site: SiteConfig,
  { plan, locale }: CardContext,
): TemplateResult {
  const { m, tag, text } = locale;
  const { sheet, chrome } = m;
  const { title, issuer, date, status, sha256 } = plan.document;
  const { mapReviewNumber, boundarySource } = site;
  const review = mapReviewNumber
    ? `${chrome.status.reviewNumber}${mapReviewNumber}`
    : chrome.status.unreviewed;
  const boundaries = boundarySource
    ? chrome.status.aboutOwnBoundaries(text(boundarySource))
    : chrome.status.boundaries;
  const today = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { dateStyle: 'long' }).format(
    new Date(),
  );
  return html`<footer class="colophon">
    <div>
      <p><b>${text(title)}</b> <span class="draft">${text(status)}</span></p>
      <p>${sheet.document(text(issuer), monthText(date, locale))}</p>
      <p>${review} · ${boundaries}</p>
      <p>${sheet.made(today)}${page ? html` · ${page}` : nothing}</p>
      <p class="digest">${sheet.digest}${sha256}</p>
    </div>
    <div class="live">
      ${
        href.length > longestCode
          ? html`<p>${sheet.qrLong}</p>`
          : html`<p>${caption}<br /><a href=${href}>${href}</a></p>
              <qr-code text=${href} label=${sheet.qrLabel}></qr-code>`
      }
    </div>
  </footer>`;
}
