import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles, sourceReadme } from './source-files';

const rows = [...sourceReadme.matchAll(/^\| `(\w+)\/`\s*\|[^|]+\| (.+?)\s*\|$/gm)];
const table = new Map(rows.map(([, room = '', cell = '']) => [room, cell]));
const pure = ['plan', 'geometry', 'style', 'state'];

const imports = ({ text }: SourceFile) =>
  [...text.matchAll(/(?:^import|^export|\bimport\()[^;]*?['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '');

const importedRoom = (path: string, target: string) =>
  target.startsWith('.') ? posix.join(posix.dirname(path), target).split('/')[0] : undefined;

describe('the house', () => {
  it('has a row in the import table for every room', () => {
    expect([...table.keys()].sort()).toEqual(
      [...new Set(sourceFiles.map(({ room }) => room).filter(Boolean))].sort(),
    );
  });

  it('imports only what the table allows', () => {
    const wrong = sourceFiles.flatMap((file) => {
      const allowed = table.get(file.room) ?? 'every room';
      return imports(file)
        .map((target) => importedRoom(file.path, target))
        .filter((room): room is string => room !== undefined && table.has(room) && room !== file.room)
        .filter((room) => allowed !== 'every room' && !allowed.includes(`\`${room}/\``))
        .map((room) => `${file.path} imports ${room}/`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the pure rooms free of Lit, MapLibre and the DOM', () => {
    const wrong = sourceFiles
      .filter(({ room, path }) => pure.includes(room) && path !== 'state/link-sync.ts')
      .filter(
        (file) =>
          imports(file).some((target) => /^(lit|@lit|maplibre-gl|@deck.gl)/.test(target)) ||
          /\b(window|location|history|navigator|HTMLElement|OffscreenCanvas)\b\./.test(file.text),
      );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has no whole language where the atlas starts', () => {
    const wrong = sourceFiles.filter(
      (file) =>
        ['', 'app'].includes(file.room) &&
        imports(file).some((target) => /i18n\/(localize|zh|en|zh-locale|en-locale)$/.test(target)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files under 250 lines', () => {
    const long = sourceFiles.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
