import { expect, test } from 'vitest';
import { paragraphUses } from '../../../../../src/features/reader/model/paragraph-uses';
import { paragraphId } from '../../../../../src/plan/annex/paragraph-id';
import { realAnnex } from '../../../real-annex';
import { realPlan } from '../../../real-plan';

const uses = paragraphUses(realPlan);

test('a paragraph knows the features, topics and targets that rest on it, each once', () => {
  expect(uses.get('box1-6')).toContainEqual({ kind: 'entity', id: 'jinlan-innovation-city' });
  expect(uses.get('3.2.3-1')).toContainEqual({ kind: 'topic', id: 'optoelectronics' });
  expect(uses.get('4.1.1-1')).toContainEqual({ kind: 'target', id: 'eagle-firms' });
  for (const own of uses.values())
    expect(new Set(own.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(own.length);
});

test('what rests on the plan rests on paragraphs that there are', () => {
  const known = new Set(realAnnex.paragraphs.map(paragraphId));
  expect([...uses.keys()].filter((id) => !known.has(id))).toEqual([]);
});
