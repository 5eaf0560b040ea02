import { afterEach, expect, test, vi } from 'vitest';
import { made } from './made';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => document.body.replaceChildren());

async function vectors(link: string, title = '规上工业总产值') {
  const { file, status } = await made(link, { format: 'a4', file: 'svg', title }, 'static');
  expect(status.phase).toBe('done');
  const source = await file.text();
  const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  return {
    source,
    root,
    texts: [...root.querySelectorAll('text')].map(({ textContent }) => textContent?.trim() ?? ''),
  };
}

test('vectors stand for themselves: valid XML, no tokens, no script, every reference there', async () => {
  const { source, root } = await vectors('?measure=output&sel=yiwu');
  expect(root.localName).toBe('svg');
  expect(source).not.toMatch(/var\(|class=|<!--|<script|NaN|undefined/);
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of source.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
});

test('they have title, legend with unit, schematic words, scale, sources, status and date', async () => {
  const { texts } = await vectors('?measure=output');
  const all = texts.join('\n');
  for (const words of [
    '规上工业总产值',
    '亿元',
    '低于 300',
    '浙中科创大走廊（示意）',
    '产业平台（近似）',
    '公里',
    '征求意见稿',
    '示意图，未经地图审核',
    'OpenStreetMap',
    '数据版本',
    '义乌市',
  ])
    expect(all).toContain(words);
});

test('where classes take the place of the areas’ own colours, what is left of that layer has its own name', async () => {
  const { texts } = await vectors('?measure=output');
  expect(texts).toContain('周边地市');
  expect(texts).not.toContain('县（市、区）');
});

test('a what-if is said to be none of the plan', async () => {
  const { texts } = await vectors('?measure=output&what-if=lanxi:1200');
  expect(texts).toContain('情景：改动了 1 个目标，不是规划。');
});

test('a hidden layer is neither on the map nor in its legend', async () => {
  const { texts } = await vectors('?hide=platforms,belts');
  expect(texts.join('\n')).not.toMatch(/产业平台|两带|装备制造/);
});

test('neighbours are named only where some of them can be seen', async () => {
  const { texts } = await vectors('?at=29.12,119.95,8.4');
  for (const far of ['南京市', '苏州市', '景德镇市']) expect(texts).not.toContain(far);
  expect(texts).toContain('绍兴市');
});

test('a title that looks like markup stays text', async () => {
  const { root, texts } = await vectors('', '<img src=x onerror=alert(1)> & 金华');
  expect(root.querySelector('img')).toBeNull();
  expect(texts.some((text) => text.startsWith('<img src=x'))).toBe(true);
});

test('without WebGL a PDF has the flat map, and every text in it', async () => {
  const { file, status } = await made('?measure=firms', { format: 'a4', file: 'pdf' }, 'static');
  expect(status).toMatchObject({
    phase: 'done',
    made: { name: 'jinhua-firms-2025-a4.pdf', width: 3508, height: 2480 },
  });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toMatch(/\/Width 3508\s+\/Height 2480/);
  const contents = await Promise.all(
    [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(async ([, raw = '']) => {
      const packed = Uint8Array.from(raw, (letter) => letter.charCodeAt(0) & 255);
      const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
      return new Response(unpacked).text().catch(() => '');
    }),
  );
  const hex = [...'义乌市'].map((letter) => letter.charCodeAt(0).toString(16)).join('');
  expect(contents.some((content) => content.includes(`<${hex}> Tj`))).toBe(true);
});
