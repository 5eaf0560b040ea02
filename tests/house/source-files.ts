import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync, Visitor } from 'vite';

const root = join(import.meta.dirname, '../../src');

/** What is imported, as the file writes it; types count. */
export type Import = { readonly target: string; readonly dynamic: boolean };

export type SourceFile = {
  /** Relative to `src/`. */
  readonly path: string;
  /** The top folder; '' for files beside the rooms. */
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Lines of `import …` and `export … from` statements, each line of a long one. */
  readonly importLines: number;
  /** The style sheets in it: a `.css` file is one, in TypeScript each css`…`, with `var()` for what is inserted. */
  readonly styles: readonly string[];
};

/** All TypeScript and CSS files of `src/`. */
export const readSourceFiles = (): SourceFile[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => readSourceFile(relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')));

/** The README beside the code. */
export const readSourceReadme = (): string => readFileSync(join(root, 'README.md'), 'utf8');

export function readSourceFile(path: string, text: string): SourceFile {
  const file = { path, room: path.includes('/') ? (path.split('/')[0] ?? '') : '', text };
  if (path.endsWith('.css')) return { ...file, imports: [], importLines: 0, styles: [text] };

  const { module, program } = parseSync(path, text);
  const exportsFrom = module.staticExports.filter(({ entries }) =>
    entries.some((each) => each.moduleRequest),
  );
  const targets = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exportsFrom.flatMap(({ entries }) => entries[0]?.moduleRequest?.value ?? []),
  ];
  const styles: string[] = [];
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi }) => {
      if (tag.type !== 'Identifier' || tag.name !== 'css') return;
      styles.push(quasi.quasis.map(({ value }) => value.raw).join('var()'));
    },
    TSImportType: ({ source }) => {
      targets.push(source.value);
    },
  }).visit(program);

  const dynamic = module.dynamicImports.flatMap(
    ({ moduleRequest: { start, end } }) => /^['"](.*)['"]$/.exec(text.slice(start, end))?.[1] ?? [],
  );
  return {
    ...file,
    imports: [
      ...targets.map((target) => ({ target, dynamic: false })),
      ...dynamic.map((target) => ({ target, dynamic: true })),
    ],
    importLines: [...module.staticImports, ...exportsFrom]
      .map(({ start, end }) => text.slice(start, end).split('\n').length)
      .reduce((sum, lines) => sum + lines, 0),
    styles,
  };
}
