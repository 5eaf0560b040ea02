import type { Locale } from '../../i18n/locale';
import type { SiteConfig } from '../../state/site-config';

/** Whether the map was reviewed: its number (审图号), or that it has none. */
export function reviewText({ mapReviewNumber }: Pick<SiteConfig, 'mapReviewNumber'>, { m }: Locale): string {
  const { reviewNumber, unreviewed } = m.chrome.status;
  return mapReviewNumber ? `${reviewNumber}${mapReviewNumber}` : unreviewed;
}

/** Whose boundaries the map shows. */
export function boundaryText(
  { boundarySource }: Pick<SiteConfig, 'boundarySource'>,
  { m, text }: Locale,
): string {
  const { aboutOwnBoundaries, boundaries } = m.chrome.status;
  return boundarySource ? aboutOwnBoundaries(text(boundarySource)) : boundaries;
}
