import { expect, test } from 'vitest';
import { sectionPath } from '../../../src/plan/section-label';
import { parsedWorld } from '../parsed-world';

const { sections } = parsedWorld();

test('a path runs from the top to the section', () => {
  expect(sectionPath(sections, '1.1.2').map(({ title }) => title.zh)).toEqual([
    '一、目标',
    '（一）布局',
    '2．平台',
  ]);
});

test('an unknown section has no path', () => {
  expect(sectionPath(sections, '9')).toEqual([]);
});

test('sections that are each other’s parents end the path', () => {
  const title = { zh: '一', en: 'One' };
  const circle = new Map([
    ['a', { id: 'a', parent: 'b', title }],
    ['b', { id: 'b', parent: 'a', title }],
  ]);
  expect(sectionPath(circle, 'a').map(({ id }) => id)).toEqual(['b', 'a']);
});
