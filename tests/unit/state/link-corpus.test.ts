import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppState } from '../../../src/state/app-state';
import { initialState } from '../../../src/state/initial-state';
import { fields } from '../../../src/state/link/fields';
import { formatLink } from '../../../src/state/link/format-link';
import { parseLink } from '../../../src/state/link/parse-link';

/** A link that was once given away; `state`: what differs from the initial state of a Chinese reader. */
type Kept = { readonly link: string; readonly state: Partial<AppState> };

const folder = join(import.meta.dirname, '../../fixtures/links');
const corpus = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Kept[],
);
const stateOf = ({ state }: Kept): AppState => ({ ...initialState('zh'), ...state });
const partsOf = (link: string) => link.slice(1).split('&');
const wordKeys = fields.flatMap(({ key, words }) => (words ? [key] : []));
const endsInWords = (link: string) => wordKeys.some((key) => partsOf(link).at(-1)?.startsWith(`${key}=`));

/** What links are known to go through on their way. */
const mutilations: Record<string, (link: string) => string> = {
  'parameters of messengers and trackers': (link) =>
    `${link}&from=singlemessage&isappinstalled=0&scene=1&utm_source=chat&fbclid=IwAR0x_y&spm=a1.b2`,
  'such parameters in front': (link) => `?utm_campaign=%E6%8B%9B%E5%95%86&${link.slice(1)}`,
  'values encoded once more': (link) =>
    `?${partsOf(link)
      .map((part) =>
        part.replace(/^([^=]*)=(.*)$/s, (_, key, value) => `${key}=${encodeURIComponent(value)}`),
      )
      .join('&')}`,
  'the query encoded as a whole': (link) => `?${encodeURIComponent(link.slice(1))}`,
  'the query encoded as a whole, twice': (link) =>
    `?${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
  'separators as HTML entities': (link) => link.replaceAll('&', '&amp;'),
  'full-width separators': (link) =>
    encodeURI(link.replaceAll('&', '＆').replaceAll('=', '＝')).replaceAll('%25', '%'),
  'full-width commas and colons': (link) =>
    `?${partsOf(link)
      .map((part) =>
        wordKeys.some((key) => part.startsWith(`${key}=`))
          ? part
          : encodeURI(part.replaceAll(',', '，').replaceAll(':', '：')),
      )
      .join('&')}`,
  'lost order': (link) => `?${partsOf(link).toReversed().join('&')}`,
  'keys in capitals': (link) =>
    `?${partsOf(link)
      .map((part) => part.replace(/^[^=]*/, (key) => key.toUpperCase()))
      .join('&')}`,
};

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
});
