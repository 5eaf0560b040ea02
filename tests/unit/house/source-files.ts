import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../../../src');

export type SourceFile = { path: string; room: string; text: string };

/** All TypeScript files of `src/`, with the room (top folder) they stand in; comments are blanked out. */
export const sourceFiles: SourceFile[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => {
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file);
    return {
      path,
      room: path.includes('/') ? (path.split('/')[0] ?? '') : '',
      text: withoutComments(readFileSync(file, 'utf8')),
    };
  });

/** The README beside the code. */
export const sourceReadme = readFileSync(join(root, 'README.md'), 'utf8');

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^\s*\/\/.*$/gm, '');
}
