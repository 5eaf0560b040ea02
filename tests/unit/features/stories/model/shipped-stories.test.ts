import { describe, expect, it, test } from 'vitest';
import { numbersIn } from '../../../../../geo/build/checks/lib/numbers-in';
import { readMarkdown, withMarks } from '../../../../../src/features/stories/model/chapter-markdown';
import { parseStory } from '../../../../../src/features/stories/model/parse-story';
import { storyIds } from '../../../../../src/features/stories/model/story-ids';
import { measures } from '../../../../../src/plan/measures/measures';
import type { Citation } from '../../../../../src/plan/schema/citation';
import type { Chapter, Story } from '../../../../../src/plan/stories/story';
import { linkVersion } from '../../../../../src/state/link/link-version';
import { formatLink, parseLink, resolveIds } from '../../../../engine';
import { planText } from '../../../plan-text';
import { readJson } from '../../../read-json';
import { realPlan as plan } from '../../../real-plan';

/** The plan's text lies beside the repository where it is developed, and nowhere else. */

const read = (id: string): Story => {
  const parsed = parseStory(readJson(`public/stories/${id}.json`));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.story;
};
const stories = storyIds.map(read);
const chapters = stories.flatMap(({ id, chapters }) =>
  chapters.map((chapter, index): [string, Chapter] => [`${id}.${index + 1}`, chapter]),
);

const arabic = (text: string) =>
  [...text.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const written = (text: string) =>
  [...text.toLowerCase().matchAll(/[a-z]+/g)].flatMap(([word]) =>
    word === 'fifteen' ? 15 : words.indexOf(word) > 1 ? words.indexOf(word) : [],
  );
/** Names with a numeral in them, which count nothing. */
const names = /“?十[三四]五”?|“10,000 mu, CNY 100 bn”/g;

/** What the chapter may say: the numbers of its quotations, and of where they stand, and those it derives. */
function known({ citations, derived }: Chapter): number[] {
  const cited = citations.flatMap(({ quote, locator }) => [
    ...numbersIn(quote),
    ...(locator.kind === 'cell' ? numbersIn(`${locator.row} ${locator.column}`) : []),
  ]);
  return [0, 1, ...cited, ...derived.flatMap(({ formula }) => arabic(formula))];
}

/** `12.4%` of `(8000 ÷ 4453)^(1/5) − 1`, worked out and rounded as it is printed. */
function works(formula: string): boolean {
  const [sum = '', result = ''] = formula.split(' = ');
  const script = sum.replaceAll('÷', '/').replaceAll('−', '-').replaceAll('^', '**');
  if (!/^[\d\s().+*/-]+$/.test(script)) return false;
  const value = Number(new Function(`return ${script}`)()) * (result.endsWith('%') ? 100 : 1);
  const digits = result.match(/\.(\d+)/)?.[1]?.length ?? 0;
  return Math.abs(value - Number.parseFloat(result)) <= 0.5 * 10 ** -digits + 1e-9;
}

/** `13.9, 13.8 > 12.4 → 2`: all of the list are beyond the bound, and so many they are. */
function counts(formula: string): boolean {
  const [, list = '', sign, bound, count] = /^([\d., ]+) ([><≥]) ([\d.]+) → (\d+)$/.exec(formula) ?? [];
  const numbers = list.split(', ').map(Number);
  const beyond = (n: number) =>
    sign === '<' ? n < Number(bound) : sign === '>' ? n > Number(bound) : n >= Number(bound);
  return numbers.length === Number(count) && numbers.every(beyond);
}

test('the stories that are shipped are the layout in eight steps, growth, and one industry', () => {
  expect(stories.map(({ id }) => id)).toEqual([...storyIds]);
  expect(stories.map(({ chapters }) => chapters.length)).toEqual([8, 7, 7]);
});

describe.each(chapters)('chapter %s', (_, chapter) => {
  it.skipIf(planText === null)('quotes the plan word for word', () => {
    const foreign = chapter.citations.filter(({ quote }) => !quote || !planText?.includes(quote));
    expect(foreign).toEqual([]);
  });

  it('cites as the data pack does where that has the citation', () => {
    const pack = new Map<string, Citation>(plan.citations);
    for (const { after, ...citation } of chapter.citations)
      if (!citation.id.startsWith('story.')) expect(citation).toEqual(pack.get(citation.id));
  });

  it('has no number in Chinese that it neither quotes nor derives', () => {
    const allowed = known(chapter);
    const text = `${chapter.title.zh} ${chapter.text.zh}`.replace(names, '');
    expect(numbersIn(text).filter((number) => !allowed.includes(number))).toEqual([]);
  });

  it('has no number in English that it neither quotes nor derives', () => {
    const allowed = known(chapter);
    const text = `${chapter.title.en} ${chapter.text.en}`.replace(names, '');
    // CNY 1 bn is 10 of the plan's 亿元.
    const money = [...text.matchAll(/CNY ([\d.]+) bn/g)].map(([, n]) => Number(n));
    const other = [...arabic(text.replace(/CNY [\d.]+ bn/g, '')), ...written(text)];
    const wrong = [
      ...money.filter((n) => !allowed.some((cited) => Math.abs(cited - n * 10) < 1e-6)),
      ...other.filter((n) => !allowed.includes(n)),
    ];
    expect(wrong).toEqual([]);
  });

  it('computes what it derives', () => {
    const wrong = chapter.derived.filter(({ formula }) => !works(formula) && !counts(formula));
    expect(wrong).toEqual([]);
  });

  it('puts every mark behind words of the text', () => {
    const marks = (blocks: unknown) => JSON.stringify(blocks).split('"type":"mark"').length - 1;
    for (const lang of ['zh', 'en'] as const) {
      const after = [...chapter.citations, ...chapter.derived].flatMap(({ after }) => after?.[lang] ?? []);
      expect(marks(withMarks(readMarkdown(chapter.text[lang]), after))).toBe(after.length);
    }
  });

  it('has no Markdown left that stands there as it is typed', () => {
    for (const lang of ['zh', 'en'] as const)
      expect(JSON.stringify(readMarkdown(chapter.text[lang]))).not.toContain('*');
  });

  it('has 80 to 160 characters, 40 to 90 words, and notes for who presents it', () => {
    const characters = chapter.text.zh.replaceAll('**', '').length;
    const count = chapter.text.en.split(/\s+/).length;
    expect([characters >= 80 && characters <= 160, count >= 40 && count <= 90]).toEqual([true, true]);
    expect(chapter.notes).toBeDefined();
  });

  it('shows a view that the atlas knows, in its shortest form', () => {
    const state = parseLink(chapter.link, 'zh');
    expect(resolveIds(plan, state).unknown).toEqual([]);
    expect(formatLink(state, 'zh')).toBe(chapter.link === '' ? '' : `${chapter.link}&v=${linkVersion}`);
    expect([state.page, state.story]).toEqual(['card', null]);
  });
});

test('figures in the formulas are those that the plan prints, or results of other formulas', () => {
  const all = chapters.flatMap(([, { derived }]) => derived.map(({ formula }) => formula));
  const results = all.flatMap((formula) => arabic(formula.split(/ = | → /)[1] ?? ''));
  const rates = plan.areas.map((area) => measures['output-growth'].value({ plan, actuals: [] }, area, 2025));
  const printed = [...plan.citations.values()].flatMap(({ quote }) => numbersIn(quote));
  const counted = ['national-hitech', 'national-etdz', 'provincial-zone', 'provincial-wanmu'].map(
    (id) => plan.platforms.filter(({ category }) => category === id).length,
  );
  const rows = plan.areas.length + 1;
  const allowed = [
    ...[...results, ...printed, ...counted, rows],
    ...rates.map(({ value }) => Number(value?.toFixed(1))),
  ];
  const inputs = all.flatMap((formula) => arabic(formula.split(/ = | → /)[0] ?? ''));
  expect(inputs.filter((number) => !allowed.includes(number))).toEqual([]);
});

test('a story with a fault is refused with its place', () => {
  const parsed = parseStory({
    ...stories[0],
    chapters: [{ ...stories[0]?.chapters[0], link: 'javascript:x' }],
  });
  expect('problems' in parsed && parsed.problems[0]?.reason).toContain('chapters.0.link');
  for (const raw of [null, 1, '', [], {}]) expect('problems' in parseStory(raw)).toBe(true);
});
