import { describe, expect, it } from 'vitest';
import { featurePairs, forbiddenFeatureImports } from '../../house/feature-imports';
import { forbiddenGlobals, isPure } from '../../house/globals';
import { circles, fileGraph, folderCircles, resolveImport } from '../../house/graph';
import { readSourceFiles, readSourceReadme } from '../../house/source-files';

const files = readSourceFiles();
const readme = readSourceReadme();
const rows = [...readme.matchAll(/^\| `(\w+)\/`\s*\|[^|]+\| (.+?)\s*\|$/gm)];
const table = new Map(rows.map(([, room = '', cell = '']) => [room, cell]));
const pureFiles = files.filter(({ path }) => isPure(path) && path !== 'state/store/link-sync.ts');

describe('the house', () => {
  it('has a row in the import table for every room', () => {
    expect([...table.keys()].sort()).toEqual(
      [...new Set(files.map(({ room }) => room).filter(Boolean))].sort(),
    );
  });

  it('imports only what the table allows', () => {
    const wrong = files.flatMap(({ path, room, imports }) => {
      const allowed = table.get(room) ?? 'every room';
      return imports
        .map(({ target }) => resolveImport(path, target).split('/')[0] ?? '')
        .filter((other) => table.has(other) && other !== room)
        .filter((other) => allowed !== 'every room' && !allowed.includes(`\`${other}/\``))
        .map((other) => `${path} imports ${other}/`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no circle of folders or of files, at any depth, types counted', () => {
    expect(folderCircles(files)).toEqual([]);
    expect(circles(fileGraph(files))).toEqual([]);
  });

  it('imports features in their order, and one from another where the table names them', () => {
    expect(forbiddenFeatureImports(files, featurePairs(readme))).toEqual([]);
  });

  it('keeps the pure rooms free of Lit and MapLibre', () => {
    const wrong = pureFiles.filter(({ imports }) =>
      imports.some(({ target }) => /^(lit|@lit|maplibre-gl|@deck.gl)/.test(target)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the pure rooms free of the DOM', () => {
    const wrong = pureFiles
      .filter(({ path }) => path.endsWith('.ts'))
      .flatMap(({ path, text }) => forbiddenGlobals(text).map((name) => `${path} uses ${name}`));
    expect(wrong).toEqual([]);
  });

  it('has no whole language where the atlas starts', () => {
    const wrong = files.filter(
      ({ room, imports }) =>
        ['', 'app'].includes(room) &&
        imports.some(({ target, dynamic }) => !dynamic && /(i18n|features\/\w+)\/(zh|en)$/.test(target)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files under 250 lines', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
