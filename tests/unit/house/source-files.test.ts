import { expect, it } from 'vitest';
import { readSourceFile } from '../../house/source-files';

it('a source file is read for its imports and styles', () => {
  const text = `/* 金华 import './no' */
import {
  one,
} from './one';
import type { Two } from './two';
export * from './三';
export const own = "import './no'";
type Four = import('./four').Four;
const five = () => import('./five');
const styles = css\`.a { margin: \${own}; }\`;
`;
  const { imports, importLines, styles, room } = readSourceFile('map/file.ts', text);
  expect(imports.map(({ target, dynamic }) => (dynamic ? `later ${target}` : target))).toEqual([
    './one',
    './two',
    './三',
    './four',
    'later ./five',
  ]);
  expect(importLines).toBe(5);
  expect(styles).toEqual(['.a { margin: var(); }']);
  expect(room).toBe('map');
});
