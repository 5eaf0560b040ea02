import { expect, it } from 'vitest';
import { paragraphAnswer } from '../../../../../src/features/reader/model/paragraph-answer';
import { paragraphUses } from '../../../../../src/features/reader/model/paragraph-uses';
import { noAnswer } from '../../../../../src/plan/filter/map-answer';
import { realPlan } from '../../../real-plan';

it('marks the features that a paragraph speaks of', () => {
  const { marks, back, lines } = paragraphAnswer(paragraphUses(realPlan).get('4.7.1-1') ?? []);
  expect([...marks.keys()]).toEqual(expect.arrayContaining(['jindong', 'yiwu', 'lanxi', 'yongkang', 'wuyi']));
  expect(new Set(marks.values())).toEqual(new Set(['']));
  expect([back.length, lines.length]).toEqual([0, 0]);
});

it('says nothing of the map where a paragraph names no feature', () => {
  expect(paragraphAnswer([{ kind: 'target', id: 'green-factories' }])).toBe(noAnswer);
});
