import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import '../../../../src/features/reader/panel';
import { languages } from '../../../../src/state/app-state';
import { find, mount, settled } from '../../mount';
import { realAnnex } from '../../real-annex';

afterEach(() => document.body.replaceChildren());

test.each(languages)('every paragraph stands there with our sentence and its own (%s)', async (lang) => {
  const { root } = await mount('reader-panel', {}, lang);
  expect(root.querySelectorAll('.paragraph')).toHaveLength(142);
  for (const { section, paragraph, digest, quote } of realAnnex.paragraphs) {
    const item = find(root, `#${CSS.escape(`p-${section}-${paragraph}`)}`);
    expect(item.textContent).toContain(digest[lang]);
    expect(item.textContent).toContain(quote);
  }
});

test('a link’s paragraph is marked and has the focus', async () => {
  const { root, element } = await mount('reader-panel', { paragraph: '4.6.1-1' });
  await settled(element);
  const current = find(root, '.paragraph[aria-current]');
  expect(current.id).toBe('p-4.6.1-1');
  expect(root.activeElement).toBe(current);
  expect([...current.querySelectorAll('.kind')].map(({ textContent }) => textContent)).toContain('限制');
});

test('what rests on a paragraph lights up on the map, and the page stays', async () => {
  const { root, intents } = await mount('reader-panel');
  const link = [...find(root, '#p-box1-6').querySelectorAll('.uses a')].find(
    ({ textContent }) => textContent === '金兰创新城',
  );
  (link as HTMLElement).click();
  expect(intents).toEqual([{ type: 'select', id: 'jinlan-innovation-city', stay: true }]);
});

/** Gives a file to the field as a reader would. */
async function choose(root: ShadowRoot, element: Element, file: File): Promise<void> {
  const input = find<HTMLInputElement>(root, 'input[type="file"]');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  for (let turn = 0; turn < 20 && !find(root, '.said').textContent; turn++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await settled(element);
}

const own =
  '四、主要任务\n（六）实施制造业“绿色安全”行动，加快推动低碳化发展\n1．加快产业低碳化转型\n甲。以钢铁、水泥、印染、造纸等领域为重点，严格限制新建产能，逐步、分类压减现有存量产能。乙。';

test('a reader’s own copy shows its text with the quotation marked, as text and as Word', async () => {
  const { root, element } = await mount('reader-panel');
  await choose(root, element, new File([own], '规划.txt'));
  const item = find(root, '#p-4\\.6\\.1-1');
  expect(find(item, 'blockquote').textContent?.trim()).toBe(own.split('\n').at(-1));
  expect(find(item, 'mark').textContent).toContain('严格限制新建产能');
  expect(find(root, '.said').textContent).toContain('1 段');
  const xml = `<w:document xmlns:w="w"><w:body>${own
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('')}</w:body></w:document>`;
  const { root: other, element: second } = await mount('reader-panel');
  await choose(
    other,
    second,
    new File([zipSync({ 'word/document.xml': strToU8(xml) }) as BlobPart], '规划.docx'),
  );
  expect(find(find(other, '#p-4\\.6\\.1-1'), 'mark').textContent).toContain('严格限制新建产能');
});

test.each([
  ['a file of something else', new File(['明天的天气'], '天气.txt'), '没有找到'],
  ['bytes that are no text', new File([new Uint8Array([0, 1, 2, 0])], 'x.txt'), '无法读取'],
  ['a damaged archive', new File([new Uint8Array([0x50, 0x4b, 3, 4, 9])], 'x.docx'), '无法读取'],
])('%s is said to be none', async (_, file, words) => {
  const { root, element } = await mount('reader-panel');
  await choose(root, element, file);
  expect(find(root, '.said').textContent).toContain(words);
  expect(root.querySelector('mark')).toBeNull();
});
