import { describe, expect, it } from 'vitest';
import { frameMessage } from '../../../../src/app/host/frame-message';
import { withAttribute } from '../../../../src/app/host/with-attribute';
import { withMessage } from '../../../../src/app/host/with-message';
import { embedRoom } from '../../../../src/app/layout/embed-room';
import { embedCode } from '../../../../src/features/share/model/embed-code';
import type { AppState } from '../../../../src/state/app-state';
import { initialState } from '../../../engine';

const initial = initialState('zh');
const visible = ({ layers }: AppState) =>
  Object.entries(layers).flatMap(([id, layer]) => (layer?.visible ? [id] : []));

describe('the embed code', () => {
  it('names address, title, size and what a frame may do', () => {
    expect(embedCode('https://atlas.example/?sel=lanxi&embed=1', 'Atlas', { width: 800, height: 600 })).toBe(
      '<iframe src="https://atlas.example/?sel=lanxi&amp;embed=1" title="Atlas" width="800" height="600" style="border:0" loading="lazy" allow="fullscreen" referrerpolicy="strict-origin"></iframe>',
    );
  });

  it('leaves no way out of an attribute', () => {
    const code = embedCode('https://a.example/?q="><script>', '“x" onload="y', { width: 800, height: 600 });
    expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
    expect(code).toContain('src="https://a.example/?q=&quot;&gt;&lt;script&gt;"');
    expect(code).toContain('title="“x&quot; onload=&quot;y"');
  });

  it('is as wide as its page where it has no width', () => {
    const code = embedCode('https://a.example/', 'Atlas', { width: null, height: 420 });
    expect(code).not.toContain(' width=');
    expect(code).toContain('style="border:0;width:100%;aspect-ratio:4 / 3;min-height:420px"');
  });
});

describe('a message of the page around a frame', () => {
  it.each([
    { type: 'select', id: 'lanxi' },
    { type: 'select', id: null },
    { type: 'link', link: '?measure=output' },
    { type: 'language', lang: 'en' },
    { type: 'theme', theme: 'dark' },
  ])('is understood: %o', (message) => {
    expect(frameMessage(message)).toEqual(message);
  });

  it.each([
    null,
    'select',
    7,
    [],
    {},
    { type: 'select' },
    { type: 'select', id: 7 },
    { type: 'select', id: 'x'.repeat(81) },
    { type: 'link', link: { href: '?' } },
    { type: 'language', lang: 'fr' },
    { type: 'theme', theme: 'pink' },
    { type: 'page', page: 'audit' },
    { type: '__proto__', id: 'lanxi' },
  ])('is ignored: %o', (message) => {
    expect(frameMessage(message)).toBeNull();
  });

  it('opens a view and leaves the frame what it is', () => {
    const framed: AppState = { ...initial, embed: true, theme: 'dark' };
    const next = withMessage(framed, { type: 'link', link: '?sel=lanxi&measure=output&theme=light&lang=en' });
    expect(next).toMatchObject({ selection: 'lanxi', embed: true, theme: 'dark', lang: 'zh' });
    expect(next.thematic.measure).toBe('output');
    expect(withMessage(next, { type: 'select', id: null }).selection).toBeNull();
    expect(withMessage(next, { type: 'language', lang: 'en' }).lang).toBe('en');
  });
});

describe('an attribute of the element', () => {
  it('says what a link would say', () => {
    expect(withAttribute(initial, 'selected', 'lanxi').selection).toBe('lanxi');
    expect(withAttribute(initial, 'measure', 'output').thematic.measure).toBe('output');
    expect(withAttribute(initial, 'year', '2020').thematic.year).toBe(2020);
    expect(withAttribute(initial, 'theme', 'dark').theme).toBe('dark');
    expect(withAttribute(initial, 'lang', 'en-GB').lang).toBe('en');
    expect(withAttribute(initial, 'story', 'layout.3')).toMatchObject({
      page: 'stories',
      story: { id: 'layout', chapter: 3 },
    });
    expect(visible(withAttribute(initial, 'layers', 'areas,cities'))).toEqual(['areas', 'cities']);
  });

  it('leaves the default where it says nothing that exists, or goes', () => {
    expect(withAttribute(initial, 'measure', 'happiness').thematic.measure).toBeNull();
    expect(withAttribute(initial, 'theme', 'pink').theme).toBe('system');
    expect(withAttribute(initial, 'lang', 'fr').lang).toBe('zh');
    const set = withAttribute(withAttribute(initial, 'layers', 'areas'), 'selected', 'lanxi');
    expect(withAttribute(set, 'selected', null).selection).toBeNull();
    expect(withAttribute(set, 'layers', null).layers).toEqual(initial.layers);
    expect(withAttribute(withAttribute(initial, 'story', 'layout'), 'story', null)).toEqual(initial);
  });
});

describe('the room in a frame', () => {
  const selected = { ...initial, selection: 'lanxi' };

  it('gives the card a column where there is width for one, otherwise a sheet, and nothing while it is closed', () => {
    expect(embedRoom({ width: 800, height: 600 }, selected)).toMatchObject({ open: true, sheet: false });
    expect(embedRoom({ width: 360, height: 640 }, selected)).toMatchObject({ open: true, sheet: true });
    expect(embedRoom({ width: 800, height: 600 }, initial).open).toBe(false);
  });

  it('leaves the map the larger part of it', () => {
    for (const [width, height] of [
      [360, 640],
      [600, 400],
      [800, 600],
    ] as const) {
      const { left, right, top, bottom } = embedRoom({ width, height }, selected).padding;
      expect((width - left - right) * (height - top - bottom)).toBeGreaterThan(0.4 * width * height);
    }
  });
});
