import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../../state/app-state';
import { siteConfig } from '../../state/site-config';
import { description } from './head/description';
import { headTags } from './head/head-tags';
import { pageUrls, pictureFile } from './head/page-urls';
import { notFound } from './not-found';
import { pageHtml } from './page-html';
import { drawPictures } from './picture/draw-pictures';
import { mapGround } from './picture/map-ground';
import { pictureSvg } from './picture/picture-svg';
import { readPlan, readStories } from './read-sources';
import { sitemap, siteUrl } from './sitemap';
import { pageContext } from './subject/page-context';
import { pageLink, pagePath } from './subject/page-path';
import { pageTitle } from './subject/page-title';
import { subjectsOf } from './subjects-of';
import { pagesCss } from './text/pages-css';
import { readable } from './text/readable';

export type PagesInput = {
  /** The project's folder, with `geo/`. */
  readonly root: string;
  /** The folder that is served as it is, with `site.json` and the stories. */
  readonly publicDir: string;
  /** The built site. */
  readonly outDir: string;
  /** Keeps pictures for the next build. */
  readonly cacheDir: string;
};

/** Writes the pages of the site into the built site, each with its preview picture; how many there are. */
export async function writePages({ root, publicDir, outDir, cacheDir }: PagesInput): Promise<number> {
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), content);
  };
  const built = readFileSync(join(outDir, 'index.html'), 'utf8');
  const site = siteConfig(JSON.parse(readFileSync(join(publicDir, 'site.json'), 'utf8')));
  const url = siteUrl(site);
  const plan = readPlan(join(root, 'geo'));
  const stories = readStories(join(publicDir, 'stories'));
  const styles = `assets/pages-${createHash('sha256').update(pagesCss).digest('hex').slice(0, 8)}.css`;
  write(styles, pagesCss);
  const pages = languages.flatMap((lang) => {
    const context = pageContext(plan, site, lang);
    const sheet = mapGround(plan, lang, []);
    return subjectsOf(plan, stories).map((subject) => {
      const path = pagePath(subject, lang);
      const page = pageHtml(built, {
        tag: context.locale.tag,
        title: pageTitle(subject, context),
        description: description(subject, context),
        base: '../'.repeat(path.split('/').length - 1),
        link: path === '' ? '' : pageLink(subject, lang),
        head: headTags(subject, pageUrls(subject, lang, url), styles, context),
        text: readable(subject, stories, context),
      });
      write(`${path}index.html`, page);
      return { path, picture: pictureSvg(subject, sheet, context) };
    });
  });
  const pictures = await drawPictures(
    pages.map(({ picture }) => picture),
    cacheDir,
  );
  for (const [index, { path }] of pages.entries()) write(`${path}${pictureFile}`, pictures[index] ?? '');
  write('404.html', notFound(url));
  if (url) {
    write('sitemap.xml', sitemap(subjectsOf(plan, stories), url));
    write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`);
  }
  return pages.length;
}
