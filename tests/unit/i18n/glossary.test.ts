import { describe, expect, it } from 'vitest';
import { localize } from '../../../src/site/pages/messages/localize';
import { readStories } from '../../../src/site/pages/read-sources';
import { type Lang, languages } from '../../../src/state/app-state';
import { realPlan as plan } from '../real-plan';

/** Every text of the messages with its path; a function says its text with numbered words in it. */
function texts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    // A message may ask how long a list is, or which number stands in it.
    const said = [['1', '2', '3', '4', '5'], [['a', 'b']], [2, 3, 4]].flatMap((given) => {
      try {
        return [value(...given)];
      } catch {
        return [];
      }
    });
    return said.flatMap((text): [string, string][] => (typeof text === 'string' ? [[path, text]] : []));
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

const stories = readStories('public/stories');
const names = [
  ...[...plan.entities.values()].map(({ record }) => record.name),
  ...[...plan.industries.values()].map(({ name }) => name),
  ...plan.indicators.map(({ name }) => name),
  ...plan.targets.map(({ name }) => name),
];

const phrases = [...plan.entities.values()].flatMap(({ record }) =>
  'phrases' in record ? record.phrases : [],
);

/** All that the interface says in a language: messages, names and phrases of the plan, stories. */
function said(lang: Lang): [path: string, text: string][] {
  return [
    ...texts(localize(lang).m, lang),
    ...names.map((name): [string, string] => ['plan', name[lang]]),
    ...(lang === 'en' ? phrases : []).map(({ en }): [string, string] => ['phrase', en]),
    ...stories.flatMap(({ title, summary, chapters }) =>
      [title, summary, ...chapters.flatMap((chapter) => [chapter.title, chapter.text])].map(
        (text): [string, string] => ['story', text[lang]],
      ),
    ),
  ];
}

/** Words that the atlas does not use, because they mislead, are slang or stand for a thing that has one name. */
const unused: Readonly<Record<Lang, readonly RegExp[]>> = {
  zh: [
    /没有读成|没有画成|没有取到|没有写成|没有存成|读不出|收下|看走眼|换掉|去掉|不看了/,
    /你/,
    /故事(?!地图)/,
    /等速|实绩|画法|左右对照|等间距|特色产业带（?图层/,
    /底子小|大块头|小块头/,
  ],
  en: [
    /home-made|home-grown|adolescent|speciality town|being created|in the making/i,
    /(?<!industrial enterprises )(?<!\(enterprises )(?<!“)above designated size/i,
    /\bfirms above designated size/i,
    /chips, optics/i,
    /Jinhua Development Zone|Dev\. Zone/,
    /what-if\b/i,
    /could not be fetched|take out|drop all|point out/i,
    /billion yuan|× 100|million yuan/i,
  ],
};

/** Where 100 million yuan have to be named: what formulas are in, which unit a pasted table is in, what CNY bn are. */
const explanations = /\.(?:planUnits|moneyUnits\.\S+|aboutSize)$/;

describe('the words of the atlas', () => {
  it.each(languages)('are all looked at (%s)', (lang) => {
    expect(said(lang).length).toBeGreaterThan(1500);
  });

  it.each(languages)('have none that mislead or are coined (%s)', (lang) => {
    const found = said(lang).filter(
      ([path, text]) => !explanations.test(path) && unused[lang].some((word) => word.test(text)),
    );
    expect(found).toEqual([]);
  });
});
