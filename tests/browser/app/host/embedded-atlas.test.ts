import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmbeddedAtlas } from '../../../../src/app/host/embedded-atlas';
import { linkVersion } from '../../../../src/state/link/link-version';
import { find, settled } from '../../mount';

beforeAll(() => customElements.define('plan-atlas', EmbeddedAtlas));

// Without WebGL: what is asked here has nothing to do with how the map is drawn.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

afterEach(() => {
  document.body.replaceChildren();
  document.head.querySelector('[data-hostile]')?.remove();
  vi.restoreAllMocks();
});

/** An atlas made by a script, its plan there. */
async function embedded(attributes: Record<string, string>, width = 700) {
  const atlas = document.createElement('plan-atlas');
  atlas.style.width = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) atlas.setAttribute(name, value);
  const ready = new Promise((resolve) => atlas.addEventListener('ready', resolve, { once: true }));
  document.body.append(atlas);
  await ready;
  const root = atlas.shadowRoot as ShadowRoot;
  await vi.waitFor(() => expect(root.querySelector('static-map')).not.toBeNull());
  await settled(atlas);
  return { atlas, root };
}

const heading = (root: ShadowRoot) =>
  root.querySelector('card-panel')?.shadowRoot?.querySelector('h2')?.textContent;

/** Waits for a card; the first one has its modules to fetch. */
const shows = (root: ShadowRoot, name: string) => vi.waitFor(() => expect(heading(root)).toBe(name), 10_000);

describe('the element in another page', () => {
  it('shows what its attributes say, and follows them', async () => {
    const { atlas, root } = await embedded({ lang: 'en', selected: 'lanxi', layers: 'areas', theme: 'dark' });
    await shows(root, 'Lanxi');
    expect(find(root, '.atlas').dataset.scheme).toBe('dark');
    const features = () => find(root, 'static-map').shadowRoot?.querySelectorAll('.feature').length ?? 0;
    const areas = features();
    atlas.removeAttribute('layers');
    await vi.waitFor(() => expect(features()).toBeGreaterThan(areas + 15));
    atlas.setAttribute('selected', 'yiwu');
    atlas.setAttribute('lang', 'zh');
    await shows(root, '义乌市');
    expect(find(root, '.atlas').lang).toBe('zh-CN');
    atlas.setAttribute('measure', 'output');
    await vi.waitFor(() => expect(root.querySelector('map-legend')).not.toBeNull(), 10_000);
    atlas.removeAttribute('selected');
    await vi.waitFor(() => expect(root.querySelector('side-panel')).toBeNull());
  });

  it('tells what is selected and shown, whoever did it, and is not told twice', async () => {
    const { atlas, root } = await embedded({ lang: 'zh' });
    const said: unknown[] = [];
    document.body.addEventListener('select', (event) => said.push((event as CustomEvent).detail), {
      once: false,
    });
    atlas.setAttribute('selected', 'lanxi');
    atlas.setAttribute('selected', 'lanxi');
    await shows(root, '兰溪市');
    find(root, '.close').click();
    await vi.waitFor(() => expect(root.querySelector('side-panel')).toBeNull());
    expect(said).toEqual([{ id: 'lanxi' }, { id: null }]);
  });

  it('has links to its site, which open beside the page, and none to the page itself', async () => {
    // A tab that really opened would send this page behind it, where it draws one frame a second.
    const leftToBrowser: boolean[] = [];
    const keepTabClosed = (event: Event) => {
      leftToBrowser.push(!event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', keepTabClosed);
    const aside = async (site: Record<string, string>) => {
      const { root } = await embedded({ lang: 'en', selected: 'lanxi', ...site });
      await shows(root, 'Lanxi');
      const card = find(root, 'card-panel').shadowRoot as ShadowRoot;
      const link = find<HTMLAnchorElement>(card, 'a[href*="sel=corridor"]');
      const click = { ctrlKey: true, bubbles: true, cancelable: true, composed: true };
      link.dispatchEvent(new MouseEvent('click', click));
      return link;
    };
    const query = `?sel=corridor&lang=en&v=${linkVersion}`;
    const led = await aside({ site: 'https://atlas.test/jinhua/' });
    expect([led.href, led.target]).toEqual([`https://atlas.test/jinhua/${query}`, '_blank']);
    expect((await aside({ site: 'https://atlas.test/jinhua' })).href).toBe(led.href);
    expect((await aside({})).getAttribute('href')).toBe(query);
    document.removeEventListener('click', keepTabClosed);
    expect(leftToBrowser).toEqual([true, true, false]);
  });

  it('takes an id that does not exist for the nearest', async () => {
    const { root } = await embedded({ lang: 'zh', selected: 'lanxii' });
    await shows(root, '兰溪市');
  });

  it('does not touch the page: not its title, language, address or keys', async () => {
    document.title = 'Somebody’s page';
    document.documentElement.lang = 'fr';
    const { href } = location;
    const { length } = history;
    const { root } = await embedded({ lang: 'en', selected: 'lanxi', whole: '' }, 1000);
    await shows(root, 'Lanxi');
    const field = document.createElement('button');
    document.body.prepend(field);
    field.focus();
    await userEvent.keyboard('{Escape}/');
    await settled(field);
    expect(heading(root)).toBe('Lanxi');
    expect(find<HTMLElementTagNameMap['search-box']>(root, 'search-box').open).toBe(false);
    expect(document.title).toBe('Somebody’s page');
    expect(document.documentElement.lang).toBe('fr');
    expect(document.documentElement.dataset.scheme).toBeUndefined();
    expect([location.href, history.length]).toEqual([href, length]);
    document.documentElement.removeAttribute('lang');
  });

  it('turns the pages of a story by its own keys alone', async () => {
    const { root } = await embedded({ lang: 'en', story: 'layout.2', whole: '' }, 1000);
    const reader = await vi.waitFor(() => {
      const found = root.querySelector('stories-panel')?.shadowRoot?.querySelector('story-reader');
      expect(found).toBeTruthy();
      return found as HTMLElementTagNameMap['story-reader'];
    }, 10_000);
    const key = () => new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, composed: true });
    document.body.dispatchEvent(key());
    await settled(reader);
    expect(reader.chapter).toBe(2);
    reader.dispatchEvent(key());
    await vi.waitFor(() => expect(reader.chapter).toBe(3));
  });

  it('presents by its own keys, whole or not, and gives the focus back', async () => {
    for (const whole of [true, false]) {
      const { atlas, root } = await embedded(
        { lang: 'en', story: 'layout.2', ...(whole ? { whole: '' } : {}) },
        1000,
      );
      vi.spyOn(atlas, 'requestFullscreen').mockRejectedValue(new Error('refused'));
      const reader = () => root.querySelector('stories-panel')?.shadowRoot?.querySelector('story-reader');
      const button = await vi.waitFor(() => {
        const buttons = [...(reader()?.shadowRoot?.querySelectorAll('button') ?? [])];
        const found = buttons.find(({ textContent }) => textContent === 'Present (P)');
        expect(found).toBeTruthy();
        return found as HTMLButtonElement;
      }, 10_000);
      button.focus();
      button.click();
      const stage = () => root.querySelector('presenter-view');
      await vi.waitFor(() => expect(stage()?.shadowRoot?.activeElement).toBeTruthy(), 10_000);
      await vi.waitFor(() => expect(button.checkVisibility()).toBe(false));
      await userEvent.keyboard('{PageDown}');
      await vi.waitFor(() => expect(reader()?.chapter).toBe(3));
      // What somebody else shows on the whole screen stays there.
      vi.spyOn(document, 'fullscreenElement', 'get').mockReturnValue(document.body);
      const leave = vi.spyOn(document, 'exitFullscreen').mockResolvedValue();
      await userEvent.keyboard('p');
      await vi.waitFor(() => expect(stage()).toBeNull());
      expect(leave).not.toHaveBeenCalled();
      expect(reader()?.shadowRoot?.activeElement).toBe(button);
      atlas.remove();
    }
  });

  it('lets nothing of the page’s style in', async () => {
    const plain = await embedded({ lang: 'en', selected: 'lanxi', theme: 'light' });
    await shows(plain.root, 'Lanxi');
    const before = look(plain.root);
    const style = document.createElement('style');
    style.dataset.hostile = '';
    style.textContent = `
      html { direction: rtl }
      body { font: italic 30px/3 cursive; color: red; letter-spacing: 5px; text-transform: uppercase; cursor: wait }
      * { --paper: red; --text: 50px; text-indent: 20px; font-size: 33px; white-space: pre; color: lime }
      h2, button, main, .close { display: none !important; background: red !important }`;
    document.head.append(style);
    await settled(plain.atlas);
    expect(look(plain.root)).toEqual(before);
    expect(before.h2?.color).toBe('rgb(30, 34, 38)');
  });

  it('is laid out by its own width, not by the window’s', async () => {
    const { root } = await embedded({ lang: 'zh', selected: 'lanxi' }, 400);
    expect(find<HTMLElementTagNameMap['side-panel']>(root, 'side-panel').sheet).toBe(true);
    const wide = await embedded({ lang: 'zh', selected: 'lanxi' }, 800);
    expect(find<HTMLElementTagNameMap['side-panel']>(wide.root, 'side-panel').sheet).toBe(false);
  });

  it('stands beside another that goes its own way', async () => {
    const zh = await embedded({ lang: 'zh', selected: 'lanxi' });
    const en = await embedded({ lang: 'en', selected: 'yiwu' });
    await vi.waitFor(() => expect([heading(zh.root), heading(en.root)]).toEqual(['兰溪市', 'Yiwu']));
    find(en.root, '.close').click();
    await vi.waitFor(() => expect(heading(en.root)).toBeUndefined());
    expect(heading(zh.root)).toBe('兰溪市');
  });
});

/** How the atlas’s letters and boxes look. */
function look(root: ShadowRoot): Record<string, Record<string, string>> {
  const card = find(root, 'card-panel').shadowRoot as ShadowRoot;
  const parts = { atlas: find(root, '.atlas'), close: find(root, '.close'), h2: find(card, 'h2') };
  const names = [
    'color',
    'fontFamily',
    'fontStyle',
    'letterSpacing',
    'textTransform',
    'textIndent',
    'lineHeight',
    'whiteSpace',
    'direction',
    'cursor',
    'display',
    'backgroundColor',
  ] as const;
  return Object.fromEntries(
    Object.entries(parts).map(([part, element]) => {
      const style = getComputedStyle(element);
      return [part, Object.fromEntries(names.map((name) => [name, style[name]]))];
    }),
  );
}
