import { html } from 'lit';
import { languages } from '../../state/app-state';
import { languageTag } from '../../state/language';
import type { SiteConfig } from '../../state/site-config';
import { markup } from './subject/markup';
import { pagePath } from './subject/page-path';
import type { Subject } from './subject/subject';

/** All pages for search engines, each with its other language. `url` is the site's address: a sitemap has none but whole ones. */
export function sitemap(subjects: readonly Subject[], url: string): string {
  const entries = subjects.flatMap((subject) => {
    const address = (lang: (typeof languages)[number]) => `${url}${pagePath(subject, lang)}`;
    const links = languages.map(
      (lang) => html`<xhtml:link rel="alternate" hreflang=${languageTag(lang)} href=${address(lang)} />`,
    );
    return languages.map((lang) => html`<url><loc>${address(lang)}</loc>${links}</url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${markup(entries)}</urlset>
`;
}

/** The address of the published site, ending in `/`; empty where none is set. Throws for what is no web address. */
export function siteUrl({ url }: Pick<SiteConfig, 'url'>): string {
  if (url === '') return '';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`"url" in site.json is no web address: ${url}`);
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}
