import { html } from 'lit';
import { measureTimeText } from '../../../i18n/measure-time-text';
import { targetYear } from '../../../plan/years';
import { otherLanguage } from '../../../state/language';
import { markup } from '../subject/markup';
import type { PageContext } from '../subject/page-context';
import { pageTitle, subjectName } from '../subject/page-title';
import type { Subject } from '../subject/subject';
import { description } from './description';
import { jsonLd } from './json-ld';
import type { PageUrls } from './page-urls';
import { pictureSize } from './picture-size';

const locales = { zh: 'zh_CN', en: 'en_GB' } as const;

/** What a page's head says of it: to search engines, to messengers, and in schema.org's terms. `styles`: of the text without scripts. */
export function headTags(subject: Subject, urls: PageUrls, styles: string, context: PageContext): string {
  const { locale } = context;
  const { m, lang } = locale;
  const other = otherLanguage(lang);
  const title = pageTitle(subject, context);
  const summary = description(subject, context);
  const alt = pictureAlt(subject, context);
  const absolute = /^https?:/.test(urls.canonical);
  const open = [
    ['og:type', subject.kind === 'story' ? 'article' : 'website'],
    ['og:site_name', m.app.title],
    ['og:title', title],
    ['og:description', summary],
    ...(absolute ? [['og:url', urls.canonical]] : []),
    ['og:locale', locales[lang]],
    ['og:locale:alternate', locales[other]],
    ['og:image', urls.picture],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(pictureSize.width)],
    ['og:image:height', String(pictureSize.height)],
    ['og:image:alt', alt],
  ] as const;
  const named = [
    ['twitter:card', 'summary_large_image'],
    ['twitter:title', title],
    ['twitter:description', summary],
    ['twitter:image', urls.picture],
    ['twitter:image:alt', alt],
  ] as const;
  const tags = markup(html`
    <link rel="canonical" href=${urls.canonical} />
    <link rel="alternate" hreflang="zh-CN" href=${urls.alternates.zh} />
    <link rel="alternate" hreflang="en" href=${urls.alternates.en} />
    <link rel="alternate" hreflang="x-default" href=${urls.alternates.zh} />
    ${open.map(([property, content]) => html`<meta property=${property} content=${content} />`)}
    ${named.map(([key, content]) => html`<meta name=${key} content=${content} />`)}
  `);
  // Within a script, `<` is the only sign that could end it.
  const data = JSON.stringify(jsonLd(subject, urls, context)).replaceAll('<', '\\u003c');
  return `${tags}<noscript><link rel="stylesheet" href="${styles}" /></noscript>
    <script type="application/ld+json">${data}</script>`;
}

/** What a page's preview picture shows, for who cannot see it. */
function pictureAlt(subject: Subject, { locale, messages }: PageContext): string {
  const name = subjectName(subject, locale);
  switch (subject.kind) {
    case 'home':
      return messages.picture.home;
    case 'entity':
      return subject.entity.kind === 'municipality' ? messages.picture.home : messages.picture.entity(name);
    case 'measure':
      return messages.picture.measure(name, measureTimeText(subject.measure, targetYear, locale));
    case 'story':
      return messages.picture.story(name);
  }
}
