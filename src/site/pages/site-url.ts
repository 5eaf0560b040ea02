import type { SiteConfig } from '../../state/site-config';

/** The address of the published site, ending in `/`; empty where none is set. Throws for what is no web address. */
export function siteUrl({ url }: Pick<SiteConfig, 'url'>): string {
  if (url === '') return '';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`"url" in site.json is no web address: ${url}`);
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
