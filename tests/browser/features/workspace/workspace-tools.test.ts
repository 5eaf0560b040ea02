import { afterEach, expect, test } from 'vitest';
import '../../../../src/features/workspace/workspace-tools';
import { emptyWorkspace, type Workspace } from '../../../../src/state/workspace/workspace';
import { find, mount, settled } from '../../mount';

afterEach(() => document.body.replaceChildren());

const workspace: Workspace = {
  ...emptyWorkspace,
  actuals: [{ subject: 'yiwu', measure: 'output', year: 2023, value: 1150 }],
};
const file: Workspace = {
  ...emptyWorkspace,
  actuals: [
    { subject: 'yiwu', measure: 'output', year: 2023, value: 1200 },
    { subject: 'lanxi', measure: 'output', year: 2023, value: 700 },
  ],
};

async function choose(text: string) {
  const mounted = await mount('workspace-tools', {}, 'zh', { view: { workspace, canUndo: true } });
  const input = find<HTMLInputElement>(mounted.root, 'input[type="file"]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], '实绩.json'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await settled(mounted.element);
  return mounted;
}

const button = (root: ParentNode, label: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label);

test('a file shows what it would change before it is merged or put in place', async () => {
  const { root, steps } = await choose(JSON.stringify(file));
  const text = find(root, '.opened').textContent ?? '';
  expect(text).toContain('文件“实绩.json”');
  expect(text).toContain('新增 1 个实际值');
  expect(text).toContain('义乌市、规上工业总产值、2023：1,150亿元 → 1,200亿元');
  expect(steps).toEqual([]);
  button(root, '合并')?.click();
  expect(steps).toEqual([{ type: 'import', workspace: file, mode: 'merge' }]);
});

test('a file that is none is refused with its faults', async () => {
  const { root, steps } = await choose('{"version":1,"actuals":7}');
  expect(find(root, '[role="alert"]').textContent).toContain('未导入');
  expect(find(root, '[role="alert"]').querySelectorAll('li').length).toBeGreaterThan(0);
  expect(steps).toEqual([]);
});

test('undo, redo and removing all are steps, and off where there is nothing to do', async () => {
  const { root, steps } = await mount('workspace-tools', {}, 'zh', { view: { workspace, canUndo: true } });
  expect(button(root, '重做')?.disabled).toBe(true);
  button(root, '撤销')?.click();
  button(root, '全部删除')?.click();
  expect(steps).toEqual([{ type: 'undo' }, { type: 'clear' }]);
});

test.each([
  ['full', '已满'],
  ['blocked', '不允许保存'],
  ['damaged-in-place', '不会覆盖'],
] as const)('a storage that is %s is said, with what to do', async (fault, words) => {
  const { root } = await mount('workspace-tools', {}, 'zh', { view: { workspace, fault } });
  expect(find(root, '.fault').textContent).toContain(words);
  expect(find(root, '.fault').textContent).toContain('导出为文件');
});

test('what was damaged can be saved as a file', async () => {
  const { root } = await mount('workspace-tools', {}, 'zh', { view: { fault: 'damaged', damaged: '{' } });
  expect(button(root, '将无法读取的内容存为文件')).toBeDefined();
});
