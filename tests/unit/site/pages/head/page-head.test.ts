import { describe, expect, it } from 'vitest';
import { featureOf } from '../../../../../src/plan/feature-of';
import { measures } from '../../../../../src/plan/measures/measures';
import { headTags } from '../../../../../src/site/pages/head/head-tags';
import { jsonLd } from '../../../../../src/site/pages/head/json-ld';
import { pageUrls } from '../../../../../src/site/pages/head/page-urls';
import { notFound } from '../../../../../src/site/pages/not-found';
import { pageHtml } from '../../../../../src/site/pages/page-html';
import type { Subject } from '../../../../../src/site/pages/subject/subject';
import { subjectsOf } from '../../../../../src/site/pages/subjects-of';
import { realPlan } from '../../../real-plan';
import { contexts, entitySubject, oddStory } from '../site-context';

const url = 'https://example.org/atlas/';
const ld = (subject: Subject) => jsonLd(subject, pageUrls(subject, 'en', url), contexts.en);
const tags = (subject: Subject, site = url) =>
  headTags(subject, pageUrls(subject, 'en', site), 'assets/pages.css', contexts.en);
const content = (html: string, key: string) =>
  new RegExp(`<meta (?:property|name)="${key}" content="([^"]*)"`).exec(html)?.[1];

describe('the head of a page', () => {
  it('names whole addresses where the site has one', () => {
    const html = tags(entitySubject('lanxi'));
    expect(html).toContain(`<link rel="canonical" href="${url}en/e/lanxi/" />`);
    expect(html).toContain(`hreflang="zh-CN" href="${url}e/lanxi/"`);
    expect(content(html, 'og:url')).toBe(`${url}en/e/lanxi/`);
    expect(content(html, 'og:image')).toBe(`${url}en/e/lanxi/cover.png`);
    expect(content(html, 'twitter:image')).toBe(`${url}en/e/lanxi/cover.png`);
    expect(content(html, 'og:image:width')).toBe('1200');
    expect(content(html, 'og:locale')).toBe('en_GB');
  });

  it('names the picture beside the page where the site has no address', () => {
    const html = tags(entitySubject('lanxi'), '');
    expect(content(html, 'og:image')).toBe('cover.png');
    expect(content(html, 'og:url')).toBeUndefined();
    expect(html).toContain('<link rel="canonical" href="en/e/lanxi/" />');
  });

  it('describes every subject in no more than a few sentences, with the status of the plan', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const subject of subjectsOf(realPlan, [])) {
        const html = headTags(subject, pageUrls(subject, lang, ''), 'x.css', contexts[lang]);
        const description = content(html, 'og:description') ?? '';
        expect(description).toContain(lang === 'zh' ? '征求意见稿' : 'consultation draft');
        expect(description.length).toBeLessThan(lang === 'zh' ? 260 : 620);
        expect(description).not.toMatch(/undefined|null|NaN|。。|\.\. /);
      }
  });

  it('lets no text become markup', () => {
    const html = tags({ kind: 'story', story: oddStory });
    expect(html).not.toContain('<script>');
    expect(content(html, 'og:title')).toContain('&lt;script&gt;alert(&quot;1&quot;)');
    const data = /<script type="application\/ld\+json">(.*)<\/script>/s.exec(html)?.[1] ?? '';
    expect(data).not.toContain('<');
    expect(JSON.parse(data).headline).toBe(oddStory.title.en);
  });
});

describe('the data of a page for search engines', () => {
  it('gives boundaries as boxes, points as exactly as they are known, and nothing for what is schematic', () => {
    expect(ld(entitySubject('lanxi')).geo).toEqual({
      '@type': 'GeoShape',
      box: expect.stringMatching(/^29\.\d{3} 119\.\d{3} 29\.\d{3} 119\.\d{3}$/),
    });
    for (const id of realPlan.entities.keys()) {
      const feature = featureOf(realPlan, id);
      const { geo, description } = ld(entitySubject(id)) as { geo?: unknown; description: string };
      if (!feature || feature.properties.geometry_class === 'schematic') {
        if (id !== realPlan.municipality.id) expect(geo, id).toBeUndefined();
        continue;
      }
      const { error_m, geometry_class } = feature.properties;
      for (const point of geometry_class === 'approximate' ? [geo].flat() : []) {
        const { latitude } = point as { latitude?: number };
        const decimals = String(latitude ?? '').split('.')[1]?.length ?? 0;
        // A decimal more than the error allows would claim to know the place better than it is known.
        expect(111_000 / 10 ** decimals, id).toBeGreaterThanOrEqual(Math.min(error_m ?? 0, 11_100) / 3);
        expect(description, id).toMatch(/within (\d+ m|\d+(\.\d)? km)/);
      }
    }
  });

  it('places an entity in its area, and that in the city', () => {
    const { containedInPlace } = ld(entitySubject('yiwu-etdz')) as {
      containedInPlace: { name: string; containedInPlace: { name: string } };
    };
    expect(containedInPlace.name).toBe('Yiwu');
    expect(containedInPlace.containedInPlace.name).toBe('Jinhua');
  });

  it('calls the plan a draft, and a measure a data set of its years', () => {
    expect(ld(entitySubject('lanxi')).subjectOf).toMatchObject({
      creativeWorkStatus: 'Consultation draft',
    });
    expect(ld({ kind: 'measure', measure: measures.output })).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2020/2025',
    });
    expect(ld({ kind: 'measure', measure: measures['tax-per-mu'] })).toMatchObject({
      temporalCoverage: '2020',
    });
  });
});

const built = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>x</title>
    <meta
      name="description"
      content="y"
    />
  </head>
  <body>
    <plan-atlas></plan-atlas>
    <noscript>z</noscript>
  </body>
</html>`;

describe('a page', () => {
  const parts = {
    tag: 'en',
    title: 'A <b> $& "c"',
    description: '$1 "d" &',
    base: '../../',
    link: 'sel=a&lang=en',
    head: '<i>',
    text: '<p>$&</p>',
  };

  it('is the built page with its own language, base, title, link and text', () => {
    const page = pageHtml(built, parts);
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(/<meta charset="utf-8" \/>\s*<base href="..\/..\/" \/>/);
    expect(page).toContain('<title>A &lt;b&gt; $&amp; &quot;c&quot;</title>');
    expect(page).toContain('content="$1 &quot;d&quot; &amp;"');
    expect(page).toContain('<plan-atlas link="sel=a&amp;lang=en"></plan-atlas>');
    expect(page).toContain('<noscript><p>$&</p></noscript>');
  });

  it('says so where the built page is not as expected', () => {
    expect(() => pageHtml(built.replace('<plan-atlas>', '<other-atlas>'), parts)).toThrow('plan-atlas');
  });

  it('that does not exist leads to the site in both languages', () => {
    expect(notFound(url)).toContain(`href="${url}en/"`);
    expect(notFound('')).toContain('href="/"');
  });
});
