import { posix } from 'node:path';
import type { SourceFile } from './source-files';

/** Who points at whom; every node is a key. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Files and what they import statically, types counted; `import()` loads later and is left out. */
export function fileGraph(files: readonly Pick<SourceFile, 'path' | 'imports'>[]): Graph {
  const paths = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, imports }) => {
      const targets = imports
        .filter(({ dynamic }) => !dynamic)
        .map(({ target }) => resolveImport(path, target))
        .flatMap(
          (found) => [found, `${found}.ts`, `${found}/index.ts`].find((each) => paths.has(each)) ?? [],
        );
      return [path, new Set(targets)];
    }),
  );
}

/** The path in `src/` that a relative import means, perhaps without its ending; '' for a package. */
export const resolveImport = (path: string, target: string): string =>
  target.startsWith('.') ? posix.join(posix.dirname(path), target.replace(/\?.*$/, '')) : '';

/** Folders that hold files, and what these import from others. A folder inside another is a folder of its own. */
export function folderGraph(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [path, targets] of files) {
    const folder = posix.dirname(path);
    const found = folders.get(folder) ?? new Set();
    folders.set(folder, found);
    for (const target of targets) if (posix.dirname(target) !== folder) found.add(posix.dirname(target));
  }
  return folders;
}

/** Pairs that point at each other. */
export const mutualPairs = (graph: Graph): [string, string][] =>
  [...graph].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => from < to && graph.get(to)?.has(from))
      .map((to): [string, string] => [from, to]),
  );

/** All that can be reached from a node, without itself. */
export function reachableFrom(graph: Graph, node: string): ReadonlySet<string> {
  const reached = new Set([node]);
  for (const each of reached) for (const target of graph.get(each) ?? []) reached.add(target);
  reached.delete(node);
  return reached;
}

/** Strongly connected components of more than one node: each reaches all others of its circle. */
export function circles(graph: Graph): string[][] {
  const reached = new Map([...graph.keys()].map((node) => [node, reachableFrom(graph, node)]));
  const seen = new Set<string>();
  return [...reached].flatMap(([node, targets]) => {
    if (seen.has(node)) return [];
    const circle = [node, ...[...targets].filter((target) => reached.get(target)?.has(node))];
    for (const each of circle) seen.add(each);
    return circle.length > 1 ? [circle.sort()] : [];
  });
}

/** The circles of folders, types counted. */
export const folderCircles = (files: readonly SourceFile[]): string[][] =>
  circles(folderGraph(fileGraph(files)));
