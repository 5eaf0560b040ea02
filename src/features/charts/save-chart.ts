import type { CardContext } from '../../ui/parts/card-context';
import { monthText } from '../../ui/parts/date-text';
import { saveFile } from '../../ui/parts/save-file';
import { chartPicture, pictureSize } from './chart-picture';
import type { ChartView } from './chart-view';
import { type PictureKind, pictureBlob } from './picture-blob';
import { highlight } from './tagged';

/**
 * Draws a chart anew at the picture's own size and saves it; the selected area keeps its accent. Says
 * whether it could.
 */
export async function saveChart(
  { draw, file, title, subtitle, sentence }: ChartView,
  kind: PictureKind,
  { plan, locale }: CardContext,
  selected: string | null,
  resolve: (token: string) => string,
): Promise<boolean> {
  const { document } = plan;
  const { m, text, tag } = locale;
  try {
    const drawing = draw(await import('./plot-module'), pictureSize.width - 2 * pictureSize.margin);
    highlight(drawing, new Set(selected === null ? [] : [selected]));
    const source = m.charts.source(
      text(document.issuer),
      text(document.title),
      text(document.status),
      monthText(document.date, locale),
    );
    const footer = [source, m.charts.digest(document.sha256)];
    const picture = chartPicture(drawing, { title, subtitle, sentence, footer, tag }, resolve);
    const blob = await pictureBlob(picture, kind);
    saveFile(`${file}.${kind}`, [blob], blob.type);
    return true;
  } catch {
    return false;
  }
}
