import { ContextProvider } from '@lit/context';
import { html, render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { linksContext } from '../../../../src/ui/contexts';
import { engine, parseLink } from '../../../engine';
import '../../../../src/features/export/panel';
import type { MapExportOrder } from '../../../../src/features/export/map-export-order';
import { type MapExportView, mapExportContext } from '../../../../src/features/export/map-export-status';
import { localeContext } from '../../../../src/i18n/locale';
import { localize } from '../../../../src/site/pages/messages/localize';
import type { Lang } from '../../../../src/state/app-state';
import { planContext } from '../../../../src/ui/contexts';
import { find, settled } from '../../mount';
import { realPlan } from '../../real-plan';

afterEach(() => document.body.replaceChildren());

const idle: MapExportView = { status: { phase: 'idle' }, flat: false };

/** The page at a link, with what it asks the shell for. */
async function page(link: string, exporting = idle, lang: Lang = 'zh') {
  const shell = document.createElement('div');
  new ContextProvider(shell, { context: localeContext, initialValue: localize(lang) });
  new ContextProvider(shell, { context: linksContext, initialValue: engine });
  new ContextProvider(shell, { context: planContext, initialValue: realPlan });
  const pictures = new ContextProvider(shell, { context: mapExportContext, initialValue: exporting });
  const orders: (MapExportOrder | null)[] = [];
  shell.addEventListener('map-export-wanted', ({ order }) => orders.push(order));
  document.body.append(shell);
  render(html`<export-panel .app=${parseLink(link, lang)}></export-panel>`, shell);
  const panel = find(shell, 'export-panel');
  await settled(panel);
  const rootOf = (tag: string) => find(panel.shadowRoot as ShadowRoot, tag).shadowRoot as ShadowRoot;
  const [picture, data] = [rootOf('map-export-form'), rootOf('data-form')];
  const submit = (root: ShadowRoot) => find<HTMLButtonElement>(root, '[type=submit]').click();
  return { shell, picture, data, orders, submit, pictures };
}

const choose = (root: ShadowRoot, label: string) => {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(label));
  find<HTMLInputElement>(found as ParentNode, 'input').click();
};

test('the title is what the view shows, and can be another', async () => {
  const { picture, orders, submit } = await page('?measure=output&year=2023&sel=lanxi');
  const field = find<HTMLInputElement>(picture, 'input[type=text]');
  expect(field.value).toBe('兰溪市 · 规上工业总产值，2023年');
  submit(picture);
  field.value = '  招商用图 ';
  field.dispatchEvent(new InputEvent('input'));
  submit(picture);
  expect(orders.map((order) => order?.title)).toEqual(['兰溪市 · 规上工业总产值，2023年', '招商用图']);
});

test('PDF is for paper alone: another size goes back to PNG', async () => {
  const { picture, orders, submit } = await page('');
  choose(picture, 'PDF');
  submit(picture);
  choose(picture, '幻灯片');
  await vi.waitFor(() => expect(find<HTMLInputElement>(picture, '[name=file]:disabled')).toBeDefined());
  submit(picture);
  expect(orders.map((order) => [order?.format, order?.file])).toEqual([
    ['a4', 'pdf'],
    ['slide', 'png'],
  ]);
});

test('while a picture is made its step is told, and it can be called off', async () => {
  const { picture, orders } = await page('', { ...idle, status: { phase: 'making', step: 'map' } });
  expect(find(picture, '[role=status]').textContent).toContain('正在绘制地图');
  const cancel = [...picture.querySelectorAll('button')].find(({ textContent }) => textContent === '取消');
  cancel?.click();
  expect(orders).toEqual([null]);
});

test('the focus stays with the buttons while a picture is made, and afterwards', async () => {
  const { picture, pictures } = await page('');
  const make = find<HTMLButtonElement>(picture, '[type=submit]');
  make.focus();
  pictures.setValue({ ...idle, status: { phase: 'making', step: 'map' } });
  await vi.waitFor(() => expect(picture.activeElement?.textContent).toBe('取消'));
  pictures.setValue({ ...idle, status: { phase: 'cancelled' } });
  await vi.waitFor(() => expect(picture.activeElement).toBe(make));
  find(picture, 'input[type=text]').focus();
  pictures.setValue({ ...idle, status: { phase: 'making', step: 'map' } });
  await vi.waitFor(() => expect(make.disabled).toBe(true));
  expect(picture.activeElement).toBe(find(picture, 'input[type=text]'));
});

test('a map that was drawn less sharp than asked for says how sharp it is', async () => {
  const order = { format: 'a3', file: 'png', title: '', scheme: 'light' } as const;
  const made = {
    order,
    name: 'x.png',
    width: 4961,
    height: 3508,
    size: 2_900_000,
    sharpness: 0.6,
    preview: 'data:,',
  };
  const { picture } = await page('', { ...idle, status: { phase: 'done', made } }, 'en');
  const report = find(picture, '[role=status]').textContent;
  expect(report).toContain('4,961 × 3,508 pixels, 2.9 MB');
  expect(report).toContain('drawn at 180 dpi and enlarged');
});

test('a failure says what to do', async () => {
  const { picture } = await page(
    '',
    { ...idle, status: { phase: 'failed', fault: 'map', error: new Error('lost') } },
    'en',
  );
  expect(find(picture, '.fault').textContent).toMatch(/choose a smaller size/);
});

test('layers that the map hides are not chosen beforehand', async () => {
  const { data } = await page('?hide=places');
  expect(find<HTMLInputElement>(data, '[name=places]').checked).toBe(false);
  expect(find<HTMLInputElement>(data, '[name=platforms]').checked).toBe(true);
});

test('without a layer there is nothing to download, and the page says so', async () => {
  const { data, submit } = await page('');
  [...data.querySelectorAll('button')].find(({ textContent }) => textContent === '全不选')?.click();
  submit(data);
  await vi.waitFor(() => expect(find(data, '.fault').textContent).toContain('至少选一个图层'));
});

test('a GeoPackage that is being written can be called off, and another asked for', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { shell, data, submit } = await page('');
  const signals: AbortSignal[] = [];
  shell.addEventListener('geopackage-wanted', (event) => {
    signals.push(event.signal);
    event.respondWith(
      new Promise((_, reject) => event.signal.addEventListener('abort', () => reject(event.signal.reason))),
    );
  });
  const button = (text: string) =>
    [...data.querySelectorAll('button')].find(({ textContent }) => textContent === text);
  choose(data, 'GeoPackage');
  expect(button('取消')).toBeUndefined();
  submit(data);
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  expect(find<HTMLButtonElement>(data, '[type=submit]').disabled).toBe(true);
  button('取消')?.click();
  await vi.waitFor(() => expect(find(data, '.said').textContent).toContain('已取消，没有生成文件'));
  expect([signals[0]?.aborted, button('取消'), data.querySelector('.fault')]).toEqual([
    true,
    undefined,
    null,
  ]);
  submit(data);
  await vi.waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]));
  expect(click).not.toHaveBeenCalled();
  click.mockRestore();
});

test('the file has what the form says', async () => {
  const { data, submit } = await page('?hide=places,water,transport,areas,corridor,belts,cities', idle, 'en');
  choose(data, 'KML');
  const files: Blob[] = [];
  const create = URL.createObjectURL;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return create.call(URL, file);
  });
  submit(data);
  await vi.waitFor(() =>
    expect(find(data, '.said').textContent).toBe('Saved as jinhua-layers.kml (features: 15).'),
  );
  vi.restoreAllMocks();
  const kml = new DOMParser().parseFromString((await files[0]?.text()) ?? '', 'text/xml');
  expect(kml.querySelector('parsererror')).toBeNull();
  expect(kml.querySelectorAll('Placemark')).toHaveLength(15);
  expect(kml.querySelector('Folder > name')?.textContent).toBe('Industrial platforms');
});
