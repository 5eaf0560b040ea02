import { html, LitElement, render } from 'lit';
import { expect, test, vi } from 'vitest';
import { orFailed } from '../../../../src/app/layout/failed-page';
import { PageLoader } from '../../../../src/app/layout/page-loader';
import { find, mount, settled } from '../../mount';

test('a page that cannot be loaded is told while it is open, and tried again when it is opened again', async () => {
  class Host extends LitElement {
    override requestUpdate = vi.fn();
  }
  customElements.define('page-host', Host);
  const host = new Host();
  const { requestUpdate } = host;
  requestUpdate.mockClear();
  const loader = new PageLoader(host);
  const load = vi.fn(() => Promise.reject(new Error('gone')));
  const open = () => loader.need('audit', load);
  open();
  await vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledTimes(1));
  open();
  expect(load).toHaveBeenCalledTimes(1);
  expect(loader.failure).toMatchObject({ where: 'page audit', error: { message: 'gone' } });
  loader.need('match', () => Promise.resolve());
  expect(loader.failure).toBeNull();
  open();
  loader.need(null, load);
  await Promise.resolve();
  expect(load).toHaveBeenCalledTimes(2);
  expect(loader.failure).toBeNull();
});

test.each([
  ['zh', '“目标核对”打开失败', '重新载入网页', '复制错误报告'],
  ['en', '“Consistency check” could not be opened', 'Reload the page', 'Copy report'],
] as const)('it says so in %s, with a way on and a report', async (lang, title, reload, copy) => {
  const name = lang === 'zh' ? '目标核对' : 'Consistency check';
  const { root } = await mount(
    'failed-page',
    { name, failure: { where: 'page audit', error: 'gone' } },
    lang,
  );
  expect(find(root, 'h2').textContent).toBe(title);
  expect(find(root, 'button').textContent).toBe(reload);
  await customElements.whenDefined('error-report');
  const report = find(root, 'error-report');
  await settled(report);
  expect(report.shadowRoot?.querySelector('button')?.textContent).toBe(copy);
});

test('a page without fault is shown itself', () => {
  const room = document.createElement('div');
  render(orFailed(null, 'Consistency check', html`<p>page</p>`), room);
  expect(room.textContent).toBe('page');
  render(orFailed({ where: 'page audit', error: 'gone' }, 'Consistency check', html`<p>page</p>`), room);
  expect(room.querySelector('failed-page')).toMatchObject({ name: 'Consistency check' });
});
