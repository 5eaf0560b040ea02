import { resolveImport } from './graph';
import type { SourceFile } from './source-files';

const order = ['ui', 'features', 'app'];

/** The pairs in the table of the README that says which feature uses which, as `user uses used`. */
export function featurePairs(readme: string): ReadonlySet<string> {
  const section = /^## Which feature uses which\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme)?.[1] ?? '';
  const rows = [...section.matchAll(/^\| `([\w-]+)`\s*\|(.+)\|\s*$/gm)];
  return new Set(
    rows.flatMap(([, user, cell = '']) =>
      [...cell.matchAll(/`([\w-]+)`/g)].map(([, used]) => `${user} uses ${used}`),
    ),
  );
}

/** Imports against the order `ui ← features ← app`, and of features by others that the table does not name. */
export const forbiddenFeatureImports = (
  files: readonly Pick<SourceFile, 'path' | 'imports'>[],
  pairs: ReadonlySet<string>,
): string[] =>
  files.flatMap(({ path, imports }) =>
    imports
      .map(({ target }) => resolveImport(path, target))
      .filter((target) => {
        const [from, to] = [order.indexOf(roomOf(path)), order.indexOf(roomOf(target))] as const;
        const [user, used] = [featureOf(path), featureOf(target)];
        const unnamed = user && used && user !== used && !pairs.has(`${user} uses ${used}`);
        return (from >= 0 && to > from) || unnamed;
      })
      .map((target) => `${path} imports ${target}`),
  );

const roomOf = (path: string) => path.split('/')[0] ?? '';

const featureOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];
