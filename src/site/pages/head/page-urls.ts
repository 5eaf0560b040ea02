import type { Lang } from '../../../state/app-state';
import { pagePath } from '../subject/page-path';
import type { Subject } from '../subject/subject';

/** The file of the preview picture in a page's folder. */
export const pictureFile = 'cover.png';

/**
 * The addresses that a page's head names: whole where the site's own is known. Otherwise they start from the page's base,
 * the site's root; that of the picture, which messengers read without the base, from the page itself.
 */
export type PageUrls = {
  readonly canonical: string;
  readonly picture: string;
  readonly alternates: Readonly<Record<Lang, string>>;
  /** The address of any page, for what refers to others. */
  readonly of: (other: Subject) => string;
};

/** `url` is the site's address, with its `/` at the end, or empty. */
export function pageUrls(subject: Subject, lang: Lang, url: string): PageUrls {
  const address = (one: Subject, spoken: Lang) => `${url}${pagePath(one, spoken)}` || './';
  return {
    canonical: address(subject, lang),
    picture: url ? `${url}${pagePath(subject, lang)}${pictureFile}` : pictureFile,
    alternates: { zh: address(subject, 'zh'), en: address(subject, 'en') },
    of: (other) => address(other, lang),
  };
}
