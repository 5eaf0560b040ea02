import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale';
import { paperResolution } from '../../style/map-layout/page-size';
import { reportTemplate } from '../../ui/failure';
import { type MadeMapExport, type MapExportStatus, mapExportSteps } from './map-export-status';

/** Where the making of a picture stands, what came of it, or what went wrong. */
export function mapExportReport(status: MapExportStatus, locale: Locale): TemplateResult {
  const messages = locale.m.exporting.picture;
  const { phase } = status;
  return html`<div class="report" role="status">
    ${
      phase === 'making'
        ? html`<label class="progress">
            <span>${messages.steps[status.step]}</span>
            <progress max=${mapExportSteps.length} value=${mapExportSteps.indexOf(status.step) + 0.5}></progress>
          </label>`
        : nothing
    }
    ${phase === 'cancelled' ? html`<p class="soft">${messages.cancelled}</p>` : nothing}
    ${phase === 'done' ? done(status.made, locale) : nothing}
    ${phase === 'failed' ? failed(status, locale) : nothing}
  </div>`;
}

function failed(
  { fault, error }: MapExportStatus & { phase: 'failed' },
  { m, lang }: Locale,
): TemplateResult {
  return html`<p class="fault">${m.exporting.picture.failed[fault]}</p>
    ${reportTemplate({ where: 'picture', error }, lang)}`;
}

function done(made: MadeMapExport, locale: Locale): TemplateResult {
  const messages = locale.m.exporting.picture;
  const { name, width, height, size, preview, order } = made;
  const pixels =
    order.file === 'svg' ? messages.vector : messages.pixels(locale.number(width), locale.number(height));
  return html`<p><b>${messages.done(name)}</b></p>
    <p class="soft">${messages.facts(pixels, sizeText(size, locale))}${sharpness(made, locale)}</p>
    <img src=${preview} alt=${messages.preview} />`;
}

/** How sharp the map is, said only of what has pixels, and always where it is less than was asked for. */
function sharpness({ order, sharpness: share }: MadeMapExport, { m, lang }: Locale): string {
  const messages = m.exporting.picture;
  if (order.file === 'svg') return '';
  const paper = order.format !== 'screen' && order.format !== 'slide';
  const gap = lang === 'zh' ? '。' : '. ';
  if (share > 0.995) return paper ? gap + messages.asked(String(paperResolution)) : '';
  return (
    gap +
    (paper
      ? messages.reduced(String(Math.floor(paperResolution * share)))
      : messages.reducedScreen(String(Math.floor(share * 100))))
  );
}

/** The size of a file, in kilobytes or megabytes. */
function sizeText(bytes: number, { number }: Pick<Locale, 'number'>): string {
  return bytes < 1e6 ? `${number(Math.max(1, Math.round(bytes / 1e3)))} KB` : `${number(bytes / 1e6, 1)} MB`;
}
