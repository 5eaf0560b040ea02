import { expect, test } from 'vitest';
import { groupBy } from '../../../../src/ui/parts/group-by';

test('groups and their items keep the order in which they come', () => {
  expect(groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0))).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
