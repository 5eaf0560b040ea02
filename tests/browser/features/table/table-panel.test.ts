import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../../src/features/table/panel';
import { tables } from '../../../../src/features/table/model/tables';
import { tableMessages } from '../../../../src/features/table/table-messages';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { languages } from '../../../../src/state/app-state';
import { initialTable, type Table, tableSubjects } from '../../../../src/state/table';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const open = (table: Partial<Table> = {}, properties = {}, lang: 'zh' | 'en' = 'zh') =>
  mount('table-panel', { table: { ...initialTable, subject: 'areas', ...table }, ...properties }, lang);

const rowIds = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.dataset.id);

describe('the rows', () => {
  test.each(tableSubjects)('%s are all there, with a cell in each column', async (subject) => {
    const { root } = await open({ subject });
    const { rows } = tables[subject]({ plan: realPlan, actuals: noActuals }, 2025, tableMessages);
    const columns = root.querySelectorAll('thead th').length;
    const lines = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    expect(lines).toHaveLength(rows.length);
    for (const line of lines) expect(line.cells).toHaveLength(columns);
  });

  test('end with the sum and the city’s row, whatever the order', async () => {
    const { root } = await open({ sort: { column: 'firms-2025', descending: true } });
    expect(rowIds(root)[0]).toBe('yongkang');
    const foot = [...root.querySelectorAll('tfoot tr')].map((row) => row.textContent);
    expect(foot[0]).toContain('十个地区合计');
    expect(foot[0]).toContain('6,600');
    expect(foot[1]).toContain('7,000');
  });

  test('say in words that a figure is missing, and say a filter’s result aloud', async () => {
    const { root } = await open({ filter: '开发区', columns: ['tax-per-mu-2020', 'tax-gap'] });
    expect(rowIds(root)).toEqual(['jinhua-edz']);
    const row = find(root, 'tbody tr');
    expect(row.textContent).toContain('规划留空');
    expect(row.textContent).toContain('规划未给出');
    expect(find(root, '.count').textContent).toBe('10 行中有 1 行');
  });

  test('say that nothing was found', async () => {
    const { root } = await open({ filter: 'atlantis' }, {}, 'en');
    expect(find(root, '.none').textContent).toContain('atlantis');
  });
});

describe('what a reader does', () => {
  test('sorts by a head, highest number first, then lowest, then as in the plan', async () => {
    const { root, intents, element } = await open();
    const press = () => find(root, '[data-column="output-2025"] button').click();
    press();
    const sorts = [
      { column: 'output-2025', descending: true },
      { column: 'output-2025', descending: false },
      null,
    ];
    for (const [index, sort] of sorts.entries()) {
      expect(intents[index]).toEqual({ type: 'table', change: { sort } });
      element.table = { ...element.table, sort };
      await settled(element);
      const head = find(root, '[data-column="output-2025"]');
      expect(head.getAttribute('aria-sort')).toBe(['descending', 'ascending', null][index]);
      press();
    }
  });

  test('selects with the name’s link or a press on the row, without leaving the page', async () => {
    const { root, intents } = await open();
    find(root, '[data-id="lanxi"] a').click();
    find(root, '[data-id="yiwu"] .text').click();
    expect(intents).toEqual([
      { type: 'select', id: 'lanxi', stay: true },
      { type: 'select', id: 'yiwu', stay: true },
    ]);
  });

  test('takes areas into the comparison, four at most', async () => {
    const { root, intents, element } = await open({}, { compared: ['lanxi', 'yiwu', 'wuyi'] });
    find(root, '[data-id="panan"] input').click();
    find(root, '[data-id="yiwu"] input').click();
    expect(intents).toEqual([
      { type: 'compare', ids: ['lanxi', 'yiwu', 'wuyi', 'panan'] },
      { type: 'compare', ids: ['lanxi', 'wuyi'] },
    ]);
    element.compared = ['lanxi', 'yiwu', 'wuyi', 'panan'];
    await settled(element);
    const box = find<HTMLInputElement>(root, '[data-id="wucheng"] input');
    expect(box.disabled).toBe(true);
    expect(box.getAttribute('aria-label')).toContain('最多同时对比 4 个');
    expect(find(root, '.compared').textContent).toContain('4/4');
  });

  test('points at a row with the mouse or the focus, and the map is told', async () => {
    const { root, shell } = await open();
    const pointed: (string | null)[] = [];
    shell.addEventListener('feature-hover', (event) => pointed.push(event.id));
    const row = find(root, '[data-id="wuyi"]');
    row.dispatchEvent(new PointerEvent('pointerenter'));
    row.dispatchEvent(new PointerEvent('pointerleave'));
    find(root, '[data-id="wuyi"] a').focus();
    expect(pointed).toEqual(['wuyi', null, 'wuyi']);
  });

  test('filters as it is typed, but not by half-typed pinyin', async () => {
    const { root, intents } = await open();
    const field = find<HTMLInputElement>(root, 'input[type="search"]');
    field.value = 'yi';
    field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    expect(intents).toEqual([]);
    field.value = '义乌';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(intents).toEqual([{ type: 'table', change: { filter: '义乌' } }]);
  });

  test('changes the subject, which starts anew', async () => {
    const { root, intents } = await open({ sort: { column: 'name', descending: false }, filter: '县' });
    find(root, '.subjects button:nth-child(2)').click();
    expect(intents).toEqual([
      { type: 'table', change: { subject: 'platforms', sort: null, filter: '', columns: null } },
    ]);
  });

  test('moves through the cells with the arrow keys', async () => {
    const { root } = await open();
    find(root, '[data-id="lanxi"] a').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(root.activeElement?.textContent).toContain('664.3');
    await userEvent.keyboard('{ArrowDown}');
    expect(root.activeElement?.textContent).toContain('667.6');
    await userEvent.keyboard('{ArrowLeft}');
    expect(root.activeElement?.textContent).toBe('义乌市');
  });
});

describe('what the map says', () => {
  test('is marked in the table: the feature under the pointer and the selected one, which comes into view', async () => {
    const { root, element, shell } = await open();
    shell.style.cssText = 'display: block; width: 600px; height: 200px';
    element.selected = 'panan';
    element.hovered = 'yiwu';
    await settled(element);
    expect(find(root, '[aria-current]').dataset.id).toBe('panan');
    expect(find(root, '[data-hovered]').dataset.id).toBe('yiwu');
    const row = find(root, '[aria-current]').getBoundingClientRect();
    expect(row.bottom).toBeLessThanOrEqual(element.getBoundingClientRect().bottom + 1);
  });

  test('leaves the table where the reader scrolled it, whatever they point at', async () => {
    const { root, element, shell } = await open({}, { selected: 'panan' });
    shell.style.cssText = 'display: block; width: 600px; height: 260px';
    const scroller = find(root, '.scroll');
    scroller.scrollTop = 0;
    element.hovered = 'wucheng';
    await settled(element);
    expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight + 100);
    expect(scroller.scrollTop).toBe(0);
  });
});

describe('the sources', () => {
  const note = async (root: ShadowRoot, selector: string) => {
    const button = find<HTMLButtonElement>(root, selector);
    button.click();
    const host = find(root, 'figure-note');
    await vi.waitFor(() => expect(host.shadowRoot?.querySelector(':popover-open.placed')).not.toBeNull());
    const popover = host.shadowRoot?.querySelector<HTMLElement>('[popover]');
    if (!popover) throw new Error('no popover');
    return { button, popover };
  };

  test('of the plan’s figure is its quotation, and Escape goes back to the figure', async () => {
    const { root } = await open({ columns: ['output-2025'] });
    const { button, popover } = await note(root, '[data-id="lanxi"] .stated');
    expect(find(popover, 'blockquote').textContent).toBe('「1000」');
    await userEvent.keyboard('{Escape}');
    expect(root.activeElement).toBe(button);
  });

  test('of a derived figure is its formula with its inputs', async () => {
    const { root } = await open({ columns: ['output-growth'] }, {}, 'en');
    const { button, popover } = await note(root, '[data-id="lanxi"] .derived');
    expect(button.getAttribute('aria-label')).toContain('8.5');
    expect(find(popover, '.formula').textContent).toBe('(1,000 ÷ 664.3)^(1/5) − 1 = 8.5%');
    expect(popover.querySelectorAll('source-mark')).toHaveLength(2);
  });
});

describe('the columns', () => {
  test('are chosen in a menu, where a measure’s years stand together', async () => {
    const { root, intents } = await open({ columns: ['output-2020', 'firms-2020'] });
    const menu = find(root, 'column-menu');
    find(menu.shadowRoot as ShadowRoot, 'button').click();
    await vi.waitFor(() => expect(menu.shadowRoot?.querySelector('[value="output-2023"]')).not.toBeNull());
    find(menu.shadowRoot as ShadowRoot, '[value="output-2023"]').click();
    find(menu.shadowRoot as ShadowRoot, '.reset').click();
    expect(intents).toEqual([
      { type: 'table', change: { columns: ['output-2020', 'output-2023', 'firms-2020'] } },
      { type: 'table', change: { columns: null } },
    ]);
  });
});

describe('copying', () => {
  test('puts a table and a text on the clipboard and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const { root } = await open({ columns: ['output-2025'], filter: 'lanxi' });
    const copy = find(root, 'copy-table').shadowRoot as ShadowRoot;
    find(copy, 'button').click();
    await vi.waitFor(() => expect(find(copy, '[role="status"]').textContent).toContain('已复制 3 行'));
    const item = write.mock.calls[0]?.[0][0];
    expect(await (await item?.getType('text/plain'))?.text()).toContain('兰溪市\t1000');
    expect(await (await item?.getType('text/html'))?.text()).toContain('<td>兰溪市</td><td>1000</td>');
  });

  test('shows the text, selected, where the browser forbids it', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('denied'));
    const { root } = await open({ columns: ['output-2025'] }, {}, 'en');
    const copy = find(root, 'copy-table').shadowRoot as ShadowRoot;
    find(copy, 'button').click();
    await vi.waitFor(() => expect(copy.activeElement?.tagName).toBe('TEXTAREA'));
    expect(find<HTMLTextAreaElement>(copy, 'textarea').value).toContain('Lanxi\t100');
  });
});

test.each(languages)('every control has a name (%s)', async (lang) => {
  const { root } = await open({}, {}, lang);
  for (const control of root.querySelectorAll<HTMLElement>('button, input, a')) {
    const label = control.closest('label')?.textContent ?? '';
    const name = control.getAttribute('aria-label') ?? `${control.textContent}${label}`;
    expect(name.trim(), control.outerHTML.slice(0, 120)).not.toBe('');
  }
});

test.each(tableSubjects)('the English table of %s has no Chinese', async (subject) => {
  const { root } = await open({ subject }, {}, 'en');
  const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
  expect(strays.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ text }) => text)).toEqual([]);
});
