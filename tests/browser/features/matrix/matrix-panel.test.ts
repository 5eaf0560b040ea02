import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../../src/features/matrix/panel';
import { matrixSvg } from '../../../../src/features/matrix/matrix-svg';
import { matrixOf } from '../../../../src/features/matrix/model/matrix-of';
import { initialMatrix, type MatrixView } from '../../../../src/features/matrix/model/matrix-view';
import { localize } from '../../../../src/site/pages/messages/localize';
import { languages } from '../../../../src/state/app-state';
import { find, mount, settled } from '../../mount';
import { realPlan as plan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const open = (change: Partial<MatrixView> = {}, properties = {}, lang: 'zh' | 'en' = 'zh') =>
  mount('matrix-panel', { matrix: { ...initialMatrix, ...change }, ...properties }, lang);

const said = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const at = (root: ParentNode, feature: string, topic: string) =>
  find(root, `tr[data-id="${feature}"] [data-topic="${topic}"]`);

describe('the overlap matrix', () => {
  test('says in each cell how strongly and whether itself, by letter, shape and name', async () => {
    const { root } = await open({ columns: 'segments' });
    const itself = at(root, 'yiwu-etdz', 'new-energy-vehicles');
    expect(said(itself)).toBe('重');
    expect(itself.getAttribute('aria-label')).toBe('重点，点名');
    expect(find(itself, '.mark').matches('.itself')).toBe(true);
    const parent = at(root, 'yiwu-etdz', 'motorcycles-bicycles');
    expect(parent.getAttribute('aria-label')).toBe('重点，只提到所属产业');
    expect(find(parent, '.mark').matches('.parent')).toBe(true);
    expect(at(root, 'yiwu-etdz', 'biologics').getAttribute('aria-label')).toBe('没有提到');
  });

  test('has totals, and sentences computed from the data', async () => {
    const { root } = await open();
    const heads = [...root.querySelectorAll('thead th')];
    expect(
      heads.map((head) => said(head.querySelector('[aria-hidden].count, .count [aria-hidden]'))),
    ).toEqual(['4', '3', '6', '9', '8', '11', '4', '8']);
    const sentences = said(find(root, '.sentences'));
    expect(sentences).toContain('点名最多的是生物医药（11 行）。');
    expect(sentences).toContain('每一列都有行点名。');
    expect(sentences).toContain('最相像的两行是金华健康生物产业平台与师大创新城');
    expect(sentences).toMatch(/\d ÷ \d+ = 100\.0%/);
  });

  test('opens the phrases of a cell with their sources, and says where the plan is silent', async () => {
    const { root, element, intents } = await open();
    at(root, 'jinhua-etdz', 'hardware').click();
    expect(intents).toEqual([
      { type: 'matrix', change: { cell: { feature: 'jinhua-etdz', topic: 'hardware' } } },
    ]);
    element.matrix = { ...initialMatrix, cell: { feature: 'jinhua-etdz', topic: 'hardware' } };
    await settled(element);
    expect(root.querySelectorAll('.detail .phrase').length).toBeGreaterThan(0);
    expect(root.querySelector('.detail source-mark')).not.toBeNull();
    expect(at(root, 'jinhua-etdz', 'hardware').getAttribute('aria-selected')).toBe('true');
    element.matrix = { ...initialMatrix, cell: { feature: 'jinhua-etdz', topic: 'textiles' } };
    await settled(element);
    expect(said(find(root, '.detail'))).toContain('没有提到纺织服装');
    element.matrix = { ...initialMatrix, cell: { feature: 'atlantis', topic: 'textiles' } };
    await settled(element);
    expect(root.querySelector('.detail')).toBeNull();
  });

  test.each(languages)(
    'brings the open cell of a link above its phrases, however large the matrix (%s)',
    async (lang) => {
      const cell = { feature: 'panan-ez', topic: 'herbal-medicine' };
      const { root, element, shell } = await open({ rows: 'all', columns: 'segments' }, {}, lang);
      shell.style.cssText = 'width: 600px; height: 700px; overflow: auto';
      shell.scrollTop = 0;
      element.matrix = { ...element.matrix, cell };
      await expect.poll(() => root.querySelectorAll('tbody tr').length).toBeGreaterThan(30);
      await settled(element);
      const [box, detail, head, side] = [
        at(root, cell.feature, cell.topic),
        find(root, '.detail'),
        find(root, '.corner'),
        find(root, 'tbody th'),
      ].map((each) => each.getBoundingClientRect());
      expect(box?.bottom).toBeLessThanOrEqual(detail?.top ?? 0);
      expect(box?.top).toBeGreaterThanOrEqual(head?.bottom ?? 0);
      expect(box?.left).toBeGreaterThanOrEqual(side?.right ?? 0);
    },
  );

  test('is one Tab stop, in which arrow keys move, Enter opens and Escape closes', async () => {
    const { root, element, intents } = await open();
    const stops = () => root.querySelectorAll('table [tabindex="0"]');
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(intents.at(-1)).toEqual({
      type: 'matrix',
      change: { cell: { feature: 'jinhua-etdz', topic: 'hardware' } },
    });
    expect(stops()).toHaveLength(1);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(said(root.activeElement)).toBe('五金制造');
    await userEvent.keyboard('{ArrowDown}{Home}');
    expect(said(root.activeElement)).toContain('金华高新');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(root.activeElement?.getAttribute('data-topic')).toBe('materials');
    element.matrix = { ...initialMatrix, cell: { feature: 'jinhua-etdz', topic: 'hardware' } };
    await settled(element);
    await userEvent.keyboard('{Escape}');
    expect(intents.at(-1)).toEqual({ type: 'matrix', change: { cell: null } });
    expect(root.activeElement).toBe(at(root, 'jinhua-etdz', 'hardware'));
  });

  test('is chosen and ordered by fields', async () => {
    const { root, intents } = await open({ order: 'count' });
    expect(find(root, 'tbody tr').dataset.id).toBe('lanxi-ez');
    const choose = (index: number, value: string) => {
      const field = root.querySelectorAll<HTMLSelectElement>('.fields select')[index] as HTMLSelectElement;
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };
    choose(0, 'areas');
    choose(1, 'segments');
    choose(2, 'similarity');
    expect(intents).toEqual([
      { type: 'matrix', change: { rows: 'areas' } },
      { type: 'matrix', change: { columns: 'segments' } },
      { type: 'matrix', change: { order: 'similarity' } },
    ]);
  });

  test('tells the map what is pointed at, and marks what is selected there', async () => {
    const { root, shell, intents } = await open({}, { selected: 'lanxi-ez', hovered: 'yiwu-etdz' });
    const hovers: (string | null)[] = [];
    shell.addEventListener('feature-hover', (event) => hovers.push(event.id));
    const row = find(root, 'tr[data-id="lanxi-ez"]');
    row.dispatchEvent(new PointerEvent('pointerenter'));
    expect(hovers).toEqual(['lanxi-ez']);
    expect(row.getAttribute('aria-current')).toBe('true');
    expect(find(root, 'tr[data-id="yiwu-etdz"]').hasAttribute('data-hovered')).toBe(true);
    find(row, 'a').click();
    expect(intents).toEqual([{ type: 'select', id: 'lanxi-ez', stay: true }]);
  });

  test.each(languages)('scrolls inside itself where it is narrow (%s)', async (lang) => {
    const { root, shell } = await open({ columns: 'segments' }, {}, lang);
    shell.style.cssText = 'display: block; width: 390px';
    await settled(root.host);
    expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(390);
    expect(find(root, '.scroll').scrollWidth).toBeGreaterThan(390);
  });

  test('has no Chinese in English but for quotations', async () => {
    const cell = { feature: 'jinhua-etdz', topic: 'hardware' };
    const { root } = await open({ columns: 'segments', cell }, {}, 'en');
    const strays = [...texts(root)].filter(({ text, lang }) => lang === 'en' && /\p{Script=Han}/u.test(text));
    expect(strays.map(({ text }) => text)).toEqual([]);
  });
});

describe('the matrix as a picture', () => {
  test.each(languages)('is a whole SVG with title, legend, source and every filled cell (%s)', (lang) => {
    const matrix = matrixOf(plan, { rows: 'all', columns: 'segments' });
    const text = matrixSvg(matrix, ['Fish & chips <b>', '"2"'], plan, localize(lang));
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('b')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe('Fish & chips <b>');
    const filled = matrix.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)).length;
    // Eight grades and two shapes in the legend, a swatch for each column, the ground.
    expect(svg.querySelectorAll('rect')).toHaveLength(filled + 10 + 32 + 1);
    expect(text).toContain(plan.document.sha256);
    expect(text).not.toMatch(/NaN|undefined/);
  });

  test('lies inside its own frame', () => {
    const matrix = matrixOf(plan, { rows: 'platforms', columns: 'industries' });
    const host = document.createElement('div');
    host.innerHTML = matrixSvg(matrix, ['Title', '标题'], plan, localize('en'));
    document.body.append(host);
    const svg = find<SVGSVGElement>(host, 'svg');
    const frame = svg.getBoundingClientRect();
    for (const label of svg.querySelectorAll('text')) {
      const box = label.getBoundingClientRect();
      expect(box.left, label.textContent ?? '').toBeGreaterThanOrEqual(frame.left);
      expect(box.right, label.textContent ?? '').toBeLessThanOrEqual(frame.right + 1);
      expect(box.bottom, label.textContent ?? '').toBeLessThanOrEqual(frame.bottom);
    }
  });
});
