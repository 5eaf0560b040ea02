import type { Locale } from '../../i18n/locale';
import type { SiteConfig } from '../../state/site-config';

/** Whose boundaries the map shows. */
export function boundaryText(
  { boundarySource }: Pick<SiteConfig, 'boundarySource'>,
  { m, text }: Locale,
): string {
  const { aboutOwnBoundaries, boundaries } = m.chrome.status;
  return boundarySource ? aboutOwnBoundaries(text(boundarySource)) : boundaries;
}
