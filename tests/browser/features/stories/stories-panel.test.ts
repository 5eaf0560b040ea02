import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../../src/features/stories/panel';
import { storyCode } from '../../../../src/features/stories/model/story-code';
import { languages } from '../../../../src/state/app-state';
import { find, settled } from '../../mount';
import { texts } from '../../texts';
import { mountTold, press, shipped } from './stories';

afterEach(() => document.body.replaceChildren());

const inside = (root: ParentNode, tag: string) => find(root, tag).shadowRoot as ShadowRoot;
const reader = (root: ParentNode) => inside(root, 'story-reader');
const title = (root: ParentNode) => find(reader(root), 'h2').textContent;
const open = (link: string, lang: 'zh' | 'en' = 'zh') => mountTold('stories-panel', link, lang);
const button = (root: ParentNode, label: string) =>
  [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === label,
  ) as HTMLElement;

describe('the list of stories', () => {
  test('has three stories with their length, each a link', async () => {
    const { root, element } = await open('?page=stories');
    expect([...root.querySelectorAll('.story h3')].map((head) => head.textContent?.trim())).toEqual([
      '布局八步',
      '谁要增长得最快',
      '一个产业，走遍全市：芯光电',
    ]);
    expect(find(root, '[data-story="layout"]').textContent).toContain('8 章');
    const link = find<HTMLAnchorElement>(root, '[data-story="growth"] a');
    expect(new URL(link.href).searchParams.get('story')).toBe('growth.1');
    link.click();
    await settled(element);
    expect(title(root)).toBe('全市：每年12.4%');
  });
});

describe('a story', () => {
  test('opened by a link that has no view of its own shows the chapter’s', async () => {
    const { element, intents } = await open('?page=stories&story=layout.2');
    expect(intents).toHaveLength(1);
    expect(element.app.selection).toBe('corridor');
    expect(element.app.fit).toEqual(['corridor']);
    expect(element.app.layers.belts.visible).toBe(false);
  });

  test('opened by a link with a view keeps that, and leads back to the chapter', async () => {
    const { element, root, intents } = await open('?page=stories&story=layout.2&sel=yiwu');
    expect(intents).toHaveLength(0);
    const note = find(reader(root), '.exploring');
    expect(note.textContent).toContain('打开义乌市的卡片');
    find(note, 'a').click();
    await settled(element);
    expect(element.app.selection).toBe('corridor');
    await settled(find(root, 'story-reader'));
    expect(reader(root).querySelector('.exploring')).toBeNull();
  });

  test('offers the way back once the map has moved', async () => {
    const { root, send } = await open('?page=stories&story=layout.3');
    expect(reader(root).querySelector('.exploring')).toBeNull();
    await send({ type: 'view', view: { lng: 120, lat: 29, zoom: 10, bearing: 0, pitch: 0 } });
    await settled(find(root, 'story-reader'));
    expect(find(reader(root), '.exploring').textContent).toContain('回到本章');
  });

  test('is turned by arrows and page keys, to its ends by Home and End, and says where it is', async () => {
    const { root, element } = await open('?page=stories&story=layout.1');
    const at = () => element.app.story?.chapter;
    for (const [key, chapter] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['ArrowLeft', 2],
      ['PageUp', 1],
      ['PageUp', 1],
      ['End', 8],
      ['PageDown', 8],
      ['Home', 1],
    ] as const) {
      await press(key);
      expect(at()).toBe(chapter);
    }
    await press('ArrowRight');
    expect(find(reader(root), '[role="status"]').textContent).toBe('第 2 章，共 8 章：第一笔：一条走廊');
    expect(find(reader(root), '[aria-current="step"]').textContent?.trim()).toBe('2');
  });

  test('leaves keys alone that are for a field or, but for a clicker’s, for the map', async () => {
    const { element } = await open('?page=stories&story=layout.1');
    const field = document.body.appendChild(document.createElement('input'));
    const map = document.body.appendChild(document.createElement('plan-map'));
    for (const key of ['ArrowRight', 'PageDown', 'End']) await press(key, field);
    await press('ArrowRight', map);
    expect(element.app.story?.chapter).toBe(1);
    await press('PageDown', map);
    expect(element.app.story?.chapter).toBe(2);
  });

  test('is turned by a swipe', async () => {
    const { root, element } = await open('?page=stories&story=layout.1');
    const article = find(reader(root), 'article');
    const touch = (type: string, clientX: number) => {
      const one = new Touch({ identifier: 1, target: article, clientX, clientY: 300 });
      const touches = type === 'touchend' ? [] : [one];
      article.dispatchEvent(new TouchEvent(type, { touches, changedTouches: [one], bubbles: true }));
    };
    touch('touchstart', 300);
    touch('touchend', 180);
    await settled(element);
    expect(element.app.story?.chapter).toBe(2);
  });

  test('marks its sources and formulas, and lists them', async () => {
    const { root } = await open('?page=stories&story=growth.2');
    const inner = reader(root);
    const chapter = shipped.get('growth')?.chapters[1];
    expect(inner.querySelectorAll('.text derived-mark')).toHaveLength(chapter?.derived.length ?? -1);
    expect(inner.querySelectorAll('.sources li')).toHaveLength(
      (chapter?.derived.length ?? 0) + (chapter?.citations.length ?? 0),
    );
    const mark = find(inner, '.text derived-mark').shadowRoot as ShadowRoot;
    find(mark, 'button').click();
    await vi.waitFor(() => expect(find(mark, '[popover]').textContent).toContain('→ 6'));
  });

  test.each([
    ['?page=stories&story=layout.99', '没有第 99 章', '落到目标'],
    ['?page=stories&story=layuot.2', '没有名为“layuot”的讲解', '第一笔：一条走廊'],
  ])('%s opens the nearest and says so', async (link, fault, opened) => {
    const { root, element } = await open(link);
    await settled(element);
    expect(find(root, '.fault').textContent).toContain(fault);
    expect(title(root)).toBe(opened);
    await press('Home');
    await settled(element);
    expect(root.querySelector('.fault')).toBeNull();
  });

  test('of another device leads to the list and says so', async () => {
    const { root, element } = await open('?page=stories&story=own-zzz.1');
    await settled(element);
    expect(find(root, '.fault').textContent).toContain('存在别人的设备上');
    expect(root.querySelector('.stories')).not.toBeNull();
  });
});

describe('a story of one’s own', () => {
  const write = async (root: ShadowRoot, name: string, text: string) => {
    const editor = inside(root, 'story-editor');
    const field = find(editor, `note-field[name="${name}"]`).shadowRoot as ShadowRoot;
    const area = find<HTMLTextAreaElement>(field, 'textarea');
    area.value = text;
    area.dispatchEvent(new Event('input'));
    area.dispatchEvent(new Event('blur'));
    await settled(find(root, 'story-editor'));
  };

  const begun = async () => {
    const told = await open('?page=stories&sel=yiwu&measure=output-growth');
    button(told.root, '用当前视图开始新讲解').click();
    await settled(told.element);
    return told;
  };

  test('begins with the present view, takes words and further views, and can be undone', async () => {
    const { root, element, stories, send } = await begun();
    await write(root, '讲解标题', '义乌');
    await write(root, '第 1 章 正文', '**快**');
    await send({ type: 'select', id: 'lanxi', stay: true });
    button(inside(root, 'story-editor'), '把当前视图加为一章').click();
    await settled(element);
    expect(stories()[0]?.title.zh).toBe('义乌');
    expect(stories()[0]?.chapters.map(({ link, text }) => [link.split('&v=')[0], text.zh])).toEqual([
      ['?sel=yiwu&measure=output-growth', '**快**'],
      ['?sel=lanxi&measure=output-growth', ''],
    ]);
    button(inside(root, 'story-editor'), '撤销').click();
    await settled(element);
    expect(stories()[0]?.chapters).toHaveLength(1);
  });

  test('is put in order by buttons and keys, with the focus on what moves, and loses a chapter', async () => {
    const { root, element, stories, send } = await begun();
    await send({ type: 'select', id: 'lanxi', stay: true });
    button(inside(root, 'story-editor'), '把当前视图加为一章').click();
    await settled(element);
    const editor = inside(root, 'story-editor');
    const firsts = () => stories()[0]?.chapters.map(({ link }) => /sel=(\w+)/.exec(link)?.[1]);
    find(editor, '[data-move="up 1"]').click();
    await settled(element);
    await settled(find(root, 'story-editor'));
    expect(firsts()).toEqual(['lanxi', 'yiwu']);
    expect(editor.activeElement?.getAttribute('data-move')).toBe('down 0');
    find(editor, '[data-chapter="1"]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }),
    );
    await settled(element);
    expect(firsts()).toEqual(['yiwu', 'lanxi']);
    find(editor, '[data-move="out 0"]').click();
    await settled(element);
    expect(firsts()).toEqual(['lanxi']);
  });

  test('shows how long its link is, warns before messengers cut it, and offers none that is too long', async () => {
    const { root, element, stories } = await begun();
    const share = () => inside(inside(root, 'story-editor'), 'share-story');
    const link = () => find<HTMLElementTagNameMap['copy-field']>(share(), 'copy-field').text;
    expect(find(share(), '.length').textContent).toContain(`${link().length} 个字符`);
    expect(share().querySelector('.fault')).toBeNull();
    const noise = (length: number) =>
      Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('');
    await write(root, '第 1 章 正文', noise(900));
    await settled(element);
    expect(link().length).toBeGreaterThan(1500);
    expect(find(share(), '.fault').textContent).toContain('1,500');
    await write(root, '第 1 章 正文', noise(6000));
    await settled(element);
    expect(stories()[0]?.chapters[0]?.text.zh).toHaveLength(6000);
    expect(share().querySelector('copy-field')).toBeNull();
    expect(find(share(), '.fault').textContent).toContain('请存为文件');
  });

  test('is read from a file beside the others; a broken file is refused with the reason', async () => {
    const { root, stories } = await open('?page=stories');
    const file = inside(root, 'story-file');
    const give = async (text: string, done: () => void) => {
      const input = find<HTMLInputElement>(file, 'input');
      const files = new DataTransfer();
      files.items.add(new File([text], '讲解.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await vi.waitFor(done);
    };
    await give('{', () => expect(find(file, '.fault').textContent).toContain('“讲解.json”不是讲解文件'));
    await give(JSON.stringify(shipped.get('layout')), () => expect(stories()).toHaveLength(1));
    expect(stories()[0]?.title.zh).toBe('布局八步');
    expect(stories()[0]?.id).toMatch(/^own-/);
  });
});

describe('a story that came with a link', () => {
  const words = (zh: string) => ({ zh, en: '' });
  const code = storyCode({
    id: 'own-x',
    title: words('来信'),
    chapters: [{ title: words('甲'), text: words('<b>字</b>'), link: '?sel=wuyi', notes: words('') }],
  });

  test('is read beside one’s own, with nothing stored until it is kept, and its words never become markup', async () => {
    const { root, element, stories } = await open(`?page=stories&story=tell.1&tell=${code}`);
    expect(element.app.selection).toBe('wuyi');
    expect(find(reader(root), '.text').textContent).toBe('<b>字</b>');
    expect(find(reader(root), '.text').querySelector('b')).toBeNull();
    expect(stories()).toHaveLength(0);
    button(root, '加入我的讲解').click();
    await settled(element);
    expect(stories().map(({ title }) => title.zh)).toEqual(['来信']);
  });

  test('whose code is damaged is told so, and left on request', async () => {
    const { root, element } = await open(`?page=stories&story=tell.1&tell=${code.slice(0, 30)}`);
    await settled(element);
    expect(find(root, '.fault').textContent).toContain('不完整或已损坏');
    button(root, '关闭').click();
    await settled(element);
    expect(element.app.sharedStory).toBeNull();
    expect(root.querySelector('.fault')).toBeNull();
  });
});

test.each(languages)('every chapter fits a phone (%s)', async (lang) => {
  const { root, element } = await open('?page=stories&story=growth.1', lang);
  element.style.cssText = 'display: block; width: 330px';
  for (let chapter = 1; chapter <= 7; chapter++) {
    expect(find(reader(root), 'article').scrollWidth).toBeLessThanOrEqual(330);
    await press('PageDown');
  }
});

test('the English stories and their pages have no Chinese but in quotations', async () => {
  const { root } = await open('?page=stories&story=optoelectronics.6', 'en');
  const list = await open('?page=stories', 'en');
  button(list.root, 'Begin a story with this view').click();
  await settled(list.element);
  const strays = [...reader(root).children, ...list.root.children].flatMap((child) => [
    ...texts(child, 'en'),
  ]);
  expect(
    strays.filter(({ text, lang }) => lang === 'en' && /\p{Script=Han}/u.test(text)).map(({ text }) => text),
  ).toEqual([]);
});
