import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseLink } from '../../../engine';
import '../../../../src/features/share/share-dialog';
import type { Lang } from '../../../../src/state/app-state';
import { linkVersion } from '../../../../src/state/link/link-version';
import { find, mount, settled } from '../../mount';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const root = 'https://atlas.test/';

async function opened(link: string, lang: Lang = 'zh') {
  const shown = await mount('share-dialog', { app: parseLink(link, lang), pages: true, own: lang }, lang);
  await vi.waitFor(() => expect(shown.root.querySelector('qr-code, p.code')).not.toBeNull());
  return shown;
}

const fields = (shadow: ShadowRoot) => [...shadow.querySelectorAll('copy-field')];

describe('share-dialog', () => {
  it('begins at the link, selected, which is that of a page with a preview', async () => {
    const { root: shadow } = await opened('?sel=lanxi&measure=output');
    const [link] = fields(shadow);
    const address = `${root}e/lanxi/?measure=output&v=${linkVersion}`;
    expect(link?.text).toBe(address);
    await vi.waitFor(() => expect(shadow.activeElement).toBe(link));
    const input = find<HTMLInputElement>(link?.shadowRoot as ShadowRoot, 'input');
    expect(input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe(address);
    expect(find(shadow, 'h2').textContent).toContain('兰溪市');
  });

  it('copies with one press and says so; where that is forbidden the text is selected', async () => {
    const { root: shadow } = await opened('?sel=lanxi', 'en');
    const [link] = fields(shadow);
    const inner = link?.shadowRoot as ShadowRoot;
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    find(inner, 'button').click();
    await vi.waitFor(() => expect(find(inner, '[role="status"]').textContent).toBe('Copied'));
    expect(write).toHaveBeenCalledWith(`${root}en/e/lanxi/`);
    write.mockRejectedValue(new Error('denied'));
    find(inner, 'button').click();
    await vi.waitFor(() => expect(find(inner, '[role="status"]').textContent).toContain('by hand'));
    expect(inner.activeElement?.tagName).toBe('INPUT');
  });

  it('warns of a link that messengers cut, and offers no code that nobody can scan', async () => {
    const short = await opened('?sel=lanxi');
    expect(short.root.querySelector('.fault')).toBeNull();
    const ids = Array.from({ length: 60 }, (_, at) => `lanxi:${at}`).join(',');
    const { root: shadow } = await opened(
      `?page=shortlist&list=${'lanxi,yiwu,'.repeat(20)}&notes=${encodeURIComponent(ids.repeat(4))}`,
    );
    const length = fields(shadow)[0]?.text.length ?? 0;
    expect(length).toBeGreaterThan(400);
    expect(find(shadow, '.fault').textContent).toContain(String(length));
    expect(shadow.querySelector('qr-code')).toBeNull();
    expect(find(shadow, 'p.code').textContent).toContain('二维码');
  });

  it('cites the view in both ways, with link and data version', async () => {
    const { root: shadow } = await opened('?sel=lanxi', 'en');
    const [, gbt, plain] = fields(shadow);
    expect(gbt?.text).toMatch(
      /^Jinhua Plan Atlas: Lanxi\[CM\/OL\]\. Data version \d+\. \(\d{4}-\d\d-\d\d\)\[/,
    );
    expect(plain?.text).toContain(`${root}en/e/lanxi/`);
  });

  it('loads the frame only when that part is opened, and its code follows the size', async () => {
    const { root: shadow } = await opened('?sel=lanxi', 'en');
    const maker = find(shadow, 'embed-maker');
    const inner = maker.shadowRoot as ShadowRoot;
    expect(inner.querySelector('iframe')).toBeNull();
    Object.assign(maker, { address: 'about:blank' });
    find(inner, '[aria-expanded]').click();
    await settled(maker);
    expect(find<HTMLIFrameElement>(inner, 'iframe').title).toBe('Jinhua Plan Atlas');
    const code = () => find<HTMLElementTagNameMap['copy-field']>(inner, 'copy-field').text;
    expect(code()).toContain('width="800" height="600"');
    const select = find<HTMLSelectElement>(inner, 'select');
    select.value = '360×640';
    select.dispatchEvent(new Event('change'));
    await settled(maker);
    expect(code()).toContain('width="360" height="640"');
    const [width] = inner.querySelectorAll<HTMLInputElement>('input[type="number"]');
    if (width) width.value = '99999';
    width?.dispatchEvent(new Event('change'));
    await settled(maker);
    expect(code()).toContain('width="2400" height="640"');
  });

  it('says that it closed, also on Escape’s way, which nobody else hears; other keys go on', async () => {
    const { element, root: shadow, shell } = await opened('?sel=lanxi');
    const heard: string[] = [];
    shell.addEventListener('keydown', ({ key }) => heard.push(key));
    const closed = new Promise((resolve) => element.addEventListener('close', resolve));
    const dialog = find<HTMLDialogElement>(shadow, 'dialog');
    for (const key of ['Escape', 'F1'])
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    dialog.close();
    await closed;
    expect(heard).toEqual(['F1']);
  });

  it('makes the code large enough for a projector, and leads to the pictures', async () => {
    const { element, root: shadow, intents } = await opened('?sel=lanxi');
    const before = find(shadow, 'qr-code').clientWidth;
    find(shadow, '.code button').click();
    await settled(element);
    expect(find(shadow, 'qr-code').clientWidth).toBeGreaterThan(2.5 * before);
    find(shadow, 'a').click();
    expect(intents).toEqual([{ type: 'page', page: 'export' }]);
    expect(find<HTMLDialogElement>(shadow, 'dialog').open).toBe(false);
  });
});
