import { describe, expect, it } from 'vitest';
import { forbiddenGlobals, isPure } from '../../house/globals';

describe('globals of the browser', () => {
  it.each([
    ['document.title', ['document']],
    ['const width = () => window.innerWidth', ['window']],
    ['localStorage.x = sessionStorage.x', ['localStorage', 'sessionStorage']],
    [`await fetch(\`\${location.origin}/a\`)`, ['fetch', 'location']],
    ['const { language } = navigator', ['navigator']],
    ['const { length = history.length } = past', ['history']],
    ['let element: HTMLElement | null', ['HTMLElement']],
    ['const keep = { document }', ['document']],
    ['list[window]', ['window']],
    ['type Title = typeof document.title', ['document']],
    ['class Box extends HTMLElement {}', ['HTMLElement']],
    ['if (typeof window === "undefined") {}', ['window']],
  ])('are found in %s', (text, names) => {
    expect(forbiddenGlobals(text)).toEqual(names);
  });

  it.each([
    "const text = 'document, window'",
    'const text = `a window`',
    '// fetch the document',
    '/* location.href */',
    'plan.document.title',
    'const row = { document: 1, window: 2 }',
    "const reasons = ['other-window']",
    'interface Row { readonly document: string; fetch(history: string): void }',
    'class Entry { location = 1; history() {} }',
    "import { document } from './schema/document'; document.parse()",
    "import { title as document } from './title'; document.length",
    "import * as location from './location'; location.of()",
    "export { document } from './schema/document'",
    'const title = ({ document }: Pick<Plan, "document">) => document.title',
    'const title = ({ document: { location = 1 } }: Row, ...[history]: Row[]) => [location, history]',
    'function go() { return location; const location = 1 }',
    'for (const document of all) document.name',
    'try { go() } catch (history) { history.back }',
    'type Handler = (window: number) => void',
    'const find = (text: string) => { const { location } = index.get(text); return () => location }',
    'enum Place { window, document }',
    'type Pair = [location: number, history: number]',
    'function history(): void { history() }',
    'export const document = 1; export { document as title }',
  ])('are not taken for names in %s', (text) => {
    expect(forbiddenGlobals(text)).toEqual([]);
  });

  it('are found beside a function that declares the name', () => {
    expect(
      forbiddenGlobals('const a = (document: Row) => document.id; const b = () => document.title'),
    ).toEqual(['document']);
  });
});

describe('pure rooms', () => {
  it.each(['plan/a.ts', 'geometry/a.ts', 'style/x/a.ts', 'state/a.ts', 'features/match/model/a.ts'])(
    'hold %s',
    (path) => {
      expect(isPure(path)).toBe(true);
    },
  );

  it.each(['features/match/panel.ts', 'features/model/panel.ts', 'map/plan/a.ts', 'main.ts'])(
    'do not hold %s',
    (path) => {
      expect(isPure(path)).toBe(false);
    },
  );
});
