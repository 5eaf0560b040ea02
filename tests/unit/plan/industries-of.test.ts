import { expect, test } from 'vitest';
import { industriesOf } from '../../../src/plan/phrases';

test('industries stand once, in the order the phrases name them', () => {
  const phrases = [
    { industries: ['vehicles', 'materials'] },
    { industries: [] },
    { industries: ['textiles', 'vehicles'] },
  ];
  expect(industriesOf(phrases)).toEqual(['vehicles', 'materials', 'textiles']);
});
