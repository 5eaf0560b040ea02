import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AppState } from '../../../../src/state/app-state';
import { linkVersion } from '../../../../src/state/link/link-version';
import { syncLink } from '../../../../src/state/store/link-sync';
import { Store } from '../../../../src/state/store/store';
import { engine, initialState, parseLink, reduce } from '../../../engine';

const root = '/atlas/';
const tail = `&v=${linkVersion}`;

/** A window at an address of the site, with the entries of its history. */
function openAt(search: string, { link = '', framed = false, pathname = root, protocol = 'https:' } = {}) {
  const entries = [`${pathname}${search}`];
  const location = { protocol, pathname, search };
  const go = (address: string) => {
    const { pathname: path, search: query } = new URL(address, `https://atlas.test${location.pathname}`);
    Object.assign(location, { pathname: path, search: query });
  };
  const window = new EventTarget();
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', { baseURI: `https://atlas.test${root}` });
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, address: string) => {
      entries.push(address);
      go(address);
    },
    replaceState: (_: unknown, __: string, address: string) => {
      entries[entries.length - 1] = address;
      go(address);
    },
  });
  const store = new Store(parseLink(`${search}&${link}`, 'zh'), reduce);
  const leave = syncLink(store, 'zh', { link, framed }, engine);
  const back = () => {
    entries.pop();
    go(entries.at(-1) ?? root);
    window.dispatchEvent(new Event('popstate'));
  };
  return { store, entries, back, leave };
}

afterEach(() => vi.unstubAllGlobals());

describe('the address bar', () => {
  it('has the canonical link from the start, and nothing where nothing was said', () => {
    expect(openAt('?page=audit&sel=yiwu').entries).toEqual([`?sel=yiwu&page=audit${tail}`]);
    expect(openAt('').entries).toEqual([root]);
  });

  it('makes an entry for a selection, a topic or a page, and none for a moved map', () => {
    const { store, entries } = openAt('');
    store.dispatch({ type: 'select', id: 'yiwu' });
    store.dispatch({ type: 'view', view: { lng: 120, lat: 29, zoom: 9, bearing: 0, pitch: 0 } });
    store.dispatch({ type: 'topic', id: 'textiles' });
    store.dispatch({ type: 'page', page: 'audit' });
    expect(entries).toHaveLength(4);
    expect(entries[1]).toBe(`?at=29,120,9&sel=yiwu${tail}`);
    store.replace(initialState('zh'));
    expect(entries).toHaveLength(4);
    expect(entries[3]).toBe(root);
  });

  it('makes one entry for a chapter, and none for its own view come again', () => {
    const { store, entries } = openAt('');
    const open = (chapter: number) =>
      store.dispatch({ type: 'open-chapter', place: { id: 'layout', chapter }, link: '?hide=belts' });
    open(1);
    open(1);
    open(2);
    expect(entries).toHaveLength(3);
  });

  it('makes an entry for each target that a what-if changes, and one for all steps of its value', () => {
    const { store, entries, back } = openAt('?page=what-if');
    const assume = (scenario: AppState['scenario']) => store.dispatch({ type: 'scenario', scenario });
    assume({ yiwu: { output: 1510 } });
    assume({ yiwu: { output: 1520 } });
    assume({ yiwu: { output: 1520, firms: 1800 } });
    expect(entries).toHaveLength(3);
    back();
    expect(store.state).toMatchObject({ page: 'what-if', scenario: { yiwu: { output: 1520 } } });
    back();
    expect(store.state).toMatchObject({ page: 'what-if', scenario: {} });
  });

  it('goes back to all but language, theme and layers, which stay as the reader has them', () => {
    const { store, back } = openAt('');
    store.dispatch({ type: 'select', id: 'yiwu' });
    store.dispatch({ type: 'theme', theme: 'dark' });
    store.dispatch({ type: 'show-layer', layer: 'belts', visible: false });
    back();
    expect(store.state).toMatchObject({ selection: null, theme: 'dark' });
    expect(store.state.layers.belts.visible).toBe(false);
  });

  it('brings a story’s layers along when it goes back into it', () => {
    const { store, back } = openAt('?page=stories&story=layout.1&hide=belts');
    store.dispatch({ type: 'leave-story' });
    store.dispatch({ type: 'page', page: 'audit' });
    back();
    expect(store.state.page).toBe('stories');
  });

  it('makes no entry in a frame, and stays with a file that was opened from a disk', () => {
    const framed = openAt('', { framed: true });
    framed.store.dispatch({ type: 'select', id: 'yiwu' });
    expect(framed.entries).toEqual([`?sel=yiwu${tail}`]);
    const file = openAt('?sel=yiwu', { pathname: '/disk/index.html', protocol: 'file:' });
    file.store.dispatch({ type: 'select', id: null });
    expect(file.entries.at(-1)).toBe('/disk/index.html');
  });

  it('reads the page that was opened together with its query, and nothing once it has ended', () => {
    const page = openAt('', { link: 'sel=lanxi&lang=zh', pathname: `${root}e/lanxi/` });
    expect(page.store.state.selection).toBe('lanxi');
    page.store.dispatch({ type: 'page', page: 'audit' });
    page.back();
    expect(page.store.state).toMatchObject({ selection: 'lanxi', page: 'card' });
    page.leave();
    page.store.dispatch({ type: 'page', page: 'audit' });
    expect(page.entries).toHaveLength(1);
  });
});
