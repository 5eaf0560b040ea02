import { type SiteConfig, siteConfig } from '../../state/site-config';
import { assetRoot } from '../../ui/parts/asset-root';
import { fetchJson } from '../files/fetch-json';

/** What whoever runs the site has set in `site.json`; the defaults where that file is missing or damaged. */
export async function loadSite(): Promise<SiteConfig> {
  return siteConfig(await fetchJson(new URL('site.json', assetRoot.href).href).catch(() => null));
}
