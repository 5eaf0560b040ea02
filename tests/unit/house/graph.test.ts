import { describe, expect, it } from 'vitest';
import {
  circles,
  fileGraph,
  folderCircles,
  folderGraph,
  mutualPairs,
  reachableFrom,
} from '../../house/graph';
import { readSourceFile } from '../../house/source-files';

const files = [
  readSourceFile('main.ts', "import './a/one'; import('./c/late')"),
  readSourceFile('a/one.ts', "import type { Two } from './b/two'; import css from './one.css?inline'"),
  readSourceFile('a/one.css', '.one {}'),
  readSourceFile('a/b/two.ts', "export { three } from '../../c/three.ts'"),
  readSourceFile('c/three.ts', "import { other } from '../a/other'; import 'lit'"),
  readSourceFile('c/late.ts', ''),
  readSourceFile('a/other.ts', ''),
];
const graph = fileGraph(files);

describe('the graph of imports', () => {
  it('counts types and style sheets, and neither packages nor what loads later', () => {
    expect([...(graph.get('main.ts') ?? [])]).toEqual(['a/one.ts']);
    expect([...(graph.get('a/one.ts') ?? [])]).toEqual(['a/b/two.ts', 'a/one.css']);
    expect([...(graph.get('c/three.ts') ?? [])]).toEqual(['a/other.ts']);
  });

  it('says what stands behind a file', () => {
    expect(reachableFrom(graph, 'main.ts').size).toBe(5);
    expect(reachableFrom(graph, 'c/late.ts').size).toBe(0);
  });

  it('takes a folder within another for one of its own', () => {
    expect([...folderGraph(graph).keys()]).toEqual(['.', 'a', 'a/b', 'c']);
  });

  it('finds circles of folders where no file stands in a circle', () => {
    expect(circles(graph)).toEqual([]);
    expect(folderCircles(files)).toEqual([['a', 'a/b', 'c']]);
  });

  it('finds pairs and circles', () => {
    const of = (entries: Record<string, string[]>) =>
      new Map(Object.entries(entries).map(([node, targets]) => [node, new Set(targets)]));
    const mixed = of({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['e'], e: ['c'], f: ['f'] });
    expect(mutualPairs(mixed)).toEqual([['a', 'b']]);
    expect(circles(mixed)).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });
});
