import { describe, expect, it } from 'vitest';
import { pageLink } from '../../../../src/site/pages/page-link';
import { siteUrl } from '../../../../src/site/pages/site-url';
import { sitemap } from '../../../../src/site/pages/sitemap';
import { pagePath } from '../../../../src/site/pages/subject/page-path';
import { subjectState } from '../../../../src/site/pages/subject/subject-state';
import { subjectsOf } from '../../../../src/site/pages/subjects-of';
import { languages } from '../../../../src/state/app-state';
import { parseLink } from '../../../engine';
import { realPlan } from '../../real-plan';
import { entitySubject, oddStory } from './site-context';

const subjects = subjectsOf(realPlan, [oddStory]);

describe('the pages of the site', () => {
  it('have a folder each for every entity, measure and story in both languages', () => {
    const paths = languages.flatMap((lang) => subjects.map((subject) => pagePath(subject, lang)));
    expect(new Set(paths).size).toBe(2 * (realPlan.entities.size + 12 + 1 + 1));
    expect(paths.filter((path) => !/^(en\/)?([ems]\/[a-z0-9-]+\/)?$/.test(path))).toEqual([]);
    for (const id of realPlan.entities.keys()) expect(paths).toContain(`en/e/${id}/`);
  });

  it('start the atlas at the state that their links say, whatever language the reader has', () => {
    for (const lang of languages)
      for (const subject of subjects)
        for (const reader of languages)
          expect(parseLink(pageLink(subject, lang), reader)).toEqual(subjectState(subject, lang));
  });

  it('are all in the sitemap, each with its other language, under the address of the site', () => {
    const xml = sitemap([entitySubject('lanxi')], 'https://example.org/atlas/');
    expect(xml.match(/<loc>[^<]+<\/loc>/g)).toEqual([
      '<loc>https://example.org/atlas/e/lanxi/</loc>',
      '<loc>https://example.org/atlas/en/e/lanxi/</loc>',
    ]);
    expect(xml.match(/hreflang="en" href="https:\/\/example.org\/atlas\/en\/e\/lanxi\/"/g)).toHaveLength(2);
    expect(xml).not.toContain('<!--');
  });
});

describe('the address of the site', () => {
  it.each([
    ['', ''],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/atlas', 'https://example.org/atlas/'],
    ['http://10.0.0.1:8080/a/b//', 'http://10.0.0.1:8080/a/b/'],
    ['https://example.org/atlas/?x=1#y', 'https://example.org/atlas/'],
  ])('is read from %j as %j', (url, expected) => {
    expect(siteUrl({ url })).toBe(expected);
  });

  it.each(['example.org', 'ftp://example.org/', 'javascript:alert(1)'])(
    'is refused where it is %j',
    (url) => {
      expect(() => siteUrl({ url })).toThrow('site.json');
    },
  );
});
