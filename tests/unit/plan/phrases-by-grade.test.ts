import { expect, test } from 'vitest';
import { phrasesByGrade } from '../../../src/plan/phrases';
import { parsedWorld } from '../parsed-world';

const { verbs } = parsedWorld();
const phrase = (cite: string, verb: string | null) => ({
  cite,
  verb,
  en: cite,
  industries: [],
  segments: [],
});

test('the strongest verbs come first, phrases without a verb last, each group in the plan’s order', () => {
  const phrases = [
    phrase('a', null),
    phrase('b', '积极培育'),
    phrase('c', '重点发展'),
    phrase('d', '加快发展'),
    phrase('e', '重点布局'),
  ];
  const groups = phrasesByGrade(phrases, verbs);
  expect(groups.map((group) => [group.grade, group.phrases.map(({ cite }) => cite).join('')])).toEqual([
    ['focus', 'ce'],
    ['expand', 'd'],
    ['foster', 'b'],
    [null, 'a'],
  ]);
});

test('no phrases make no groups', () => {
  expect(phrasesByGrade([], verbs)).toEqual([]);
});
