import { expect, it } from 'vitest';
import { isOwnError } from '../../../../src/app/host/is-own-error';

const root = 'https://atlas.test/plan/';
const stacked = (stack: string, name = 'Error') => Object.assign(new Error('x'), { stack, name });

it.each<[string, unknown, string | undefined]>([
  ['a script of ours', stacked('none'), 'https://atlas.test/plan/assets/a.js'],
  [
    'a stack through our scripts',
    stacked('Error\n at f (https://atlas.test/plan/assets/a.js:1:2)'),
    undefined,
  ],
])('an error from %s is ours', (_, error, file) => {
  expect(isOwnError(error, root, file)).toBe(true);
});

it.each<[string, unknown, string | undefined]>([
  ['an extension', stacked('at chrome-extension://abc/a.js:1:2'), 'chrome-extension://abc/a.js'],
  ['another page of the host', stacked('at https://atlas.test/other/a.js:1:2'), undefined],
  ['the browser itself, which throws nothing', undefined, 'https://atlas.test/plan/'],
  ['what was called off', stacked('at https://atlas.test/plan/a.js', 'AbortError'), undefined],
  ['a rejection with no error', 'no', undefined],
])('one from %s is not', (_, error, file) => {
  expect(isOwnError(error, root, file)).toBe(false);
});
