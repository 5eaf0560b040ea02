import { describe, expect, it } from 'vitest';
import { linkVersion } from '../../../../src/state/link/link-version';
import { fields, formatLink, parseLink } from '../../../engine';
import { corpus, mutilations, partsOf, stateOf, wordKeys } from '../../../fixtures/link-corpus';

const endsInWords = (link: string) => wordKeys.some((key) => partsOf(link).at(-1)?.startsWith(`${key}=`));

/** What a sentence around a pasted link leaves at its end. */
const tails = ['。', '）', '」，请看', '.', ')', '%20点击查看', '%E3%80%82', '%E2%80%8B', '>'];

describe('the corpus of links', () => {
  it('has at least sixty, none twice', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
    expect(new Set(corpus.map(({ link }) => link)).size).toBe(corpus.length);
  });

  it('has every key of the grammar', () => {
    const keys = new Set(corpus.flatMap(({ link }) => partsOf(link).map((part) => part.split('=')[0])));
    expect(fields.map(({ key }) => key).filter((key) => !keys.has(key))).toEqual([]);
  });

  it.each(corpus)('$link opens as it always has', (kept) => {
    expect(parseLink(kept.link, 'zh')).toEqual(stateOf(kept));
  });

  it.each(corpus)('$link has one canonical form, which is short', (kept) => {
    const canonical = formatLink(stateOf(kept), 'zh');
    expect(formatLink(parseLink(canonical, 'zh'), 'zh')).toBe(canonical);
    expect(canonical.length).toBeLessThanOrEqual(120);
  });

  it.each(Object.entries(mutilations))('is understood with %s', (_, mutilate) => {
    for (const kept of corpus)
      expect(parseLink(mutilate(kept.link), 'zh'), mutilate(kept.link)).toEqual(stateOf(kept));
  });

  it.each(tails)('is understood with “%s” behind it, unless a reader’s own words end it', (tail) => {
    for (const kept of corpus.filter(({ link }) => !endsInWords(link)))
      expect(parseLink(kept.link + tail, 'zh'), kept.link + tail).toEqual(stateOf(kept));
  });

  it.each(tails)('is understood with “%s” behind it wherever the version ends it', (tail) => {
    for (const kept of corpus) {
      const link = kept.link.includes('&v=') ? kept.link : `${kept.link}&v=${linkVersion}`;
      expect(parseLink(link + tail, 'zh'), link + tail).toEqual(stateOf(kept));
    }
  });
});
