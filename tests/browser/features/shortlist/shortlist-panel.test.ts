import { ContextProvider } from '@lit/context';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { localeContext } from '../../../../src/i18n/locale';
import { localize } from '../../../../src/site/pages/messages/localize';
import { linksContext } from '../../../../src/ui/contexts';
import { engine, initialState } from '../../../engine';
import '../../../../src/ui/parts/bookmark-button';
import { planContext, siteRootContext } from '../../../../src/ui/contexts';
import '../../../../src/features/shortlist/panel';
import { mostListed, type Shortlist } from '../../../../src/plan/shortlist';
import { languages } from '../../../../src/state/app-state';
import { linkVersion } from '../../../../src/state/link/link-version';
import { noHistory, stepWorkspace } from '../../../../src/state/workspace/workspace-history';
import { workspaceContext } from '../../../../src/ui/workspace-context';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';
import { texts } from '../../texts';

afterEach(() => document.body.replaceChildren());

const list = (...ids: string[]): Shortlist => ids.map((id) => ({ id, note: '' }));

/** The page with a workspace that takes its steps, as the shell would. */
async function open(shortlist: Shortlist, shared: Shortlist | null = null, lang: 'zh' | 'en' = 'zh') {
  const shell = document.createElement('div');
  let history = stepWorkspace(noHistory, { type: 'set-shortlist', shortlist });
  const shown = () => ({
    workspace: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    fault: null,
    damaged: null,
  });
  new ContextProvider(shell, { context: localeContext, initialValue: localize(lang) });
  new ContextProvider(shell, { context: siteRootContext, initialValue: 'https://atlas.test/' });
  new ContextProvider(shell, { context: linksContext, initialValue: engine });
  new ContextProvider(shell, { context: planContext, initialValue: realPlan });
  const view = new ContextProvider(shell, { context: workspaceContext, initialValue: shown() });
  const app = { ...initialState(lang), sharedList: shared };
  const element = Object.assign(document.createElement('shortlist-panel'), { app });
  shell.addEventListener('workspace', ({ step }) => {
    history = stepWorkspace(history, step);
    view.setValue(shown());
  });
  shell.addEventListener('intent', ({ intent }) => {
    if (intent.type === 'shared-list') element.app = { ...element.app, sharedList: intent.list };
  });
  shell.append(element);
  document.body.append(shell);
  await settled(element);
  const root = element.shadowRoot as ShadowRoot;
  const names = () => [...root.querySelectorAll('.list h3')].map((head) => head.textContent?.trim());
  const button = (label: string) =>
    [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === label,
    ) as HTMLElement;
  return { element, root, names, button, own: () => history.present.shortlist };
}

describe('the shortlist', () => {
  test('says how to begin while it is empty', async () => {
    const { root } = await open([]);
    expect(find(root, '.empty').textContent).toContain('加入清单');
    expect(root.querySelector('share-list')).toBeNull();
  });

  test('shows what each candidate is, where it lies, what the plan names first, and how well its place is known', async () => {
    const { root, names } = await open(list('lanxi-ez', 'yiwu'));
    expect(names()).toEqual(['浙江兰溪经济开发区', '义乌市']);
    const first = find(root, '[data-id="lanxi-ez"]').textContent;
    for (const words of ['省级开发区', '兰溪市', '芯光电', '位置近似，误差 5 公里以内'])
      expect(first).toContain(words);
    expect(find(root, '[data-id="yiwu"]').textContent).toContain('边界取自边界文件');
  });

  test('is put in order by buttons, with the focus on what moves', async () => {
    const { element, root, names, own } = await open(list('lanxi-ez', 'yiwu', 'wuyi-ez'));
    find(root, '[data-move="up wuyi-ez"]').click();
    await settled(element);
    expect(own().map(({ id }) => id)).toEqual(['lanxi-ez', 'wuyi-ez', 'yiwu']);
    expect(names()[1]).toBe('浙江武义经济开发区');
    expect(root.activeElement?.getAttribute('data-move')).toBe('up wuyi-ez');
    find(root, '[data-move="up wuyi-ez"]').click();
    await settled(element);
    expect(root.activeElement?.getAttribute('data-move')).toBe('down wuyi-ez');
  });

  test('keeps a note a moment after it is typed, and undoes it', async () => {
    const { element, root, own, button } = await open(list('yiwu'));
    const field = find(root, 'note-field');
    const textarea = field.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    textarea.value = '近机场';
    textarea.dispatchEvent(new Event('input'));
    expect(own()[0]?.note).toBe('');
    await vi.waitFor(() => expect(own()[0]?.note).toBe('近机场'));
    button('撤销').click();
    await settled(element);
    await settled(field);
    expect(own()[0]?.note).toBe('');
    expect(textarea.value).toBe('');
  });

  test('loses no note that is left at once', async () => {
    const { root, own } = await open(list('yiwu'));
    const textarea = find(root, 'note-field').shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    textarea.value = '快';
    textarea.dispatchEvent(new Event('input'));
    textarea.dispatchEvent(new Event('blur'));
    expect(own()[0]?.note).toBe('快');
  });

  test('names what is not found and shows the rest', async () => {
    const { root, names } = await open([], list('atlantis', 'yiwu'));
    expect(find(root, '.fault').textContent).toContain('atlantis');
    expect(names()).toEqual(['atlantis', '义乌市']);
  });
});

describe('a list that came with a link', () => {
  const shared = [
    { id: 'yiwu', note: '来信' },
    { id: 'lanxi-ez', note: '' },
  ];

  test('is shown in place of the own one, which is kept', async () => {
    const { element, root, names, own, button } = await open(list('wuyi'), shared);
    expect(find(root, '.banner').textContent).toContain('您自己的清单（1 项）原样保留着');
    expect(names()).toEqual(['义乌市', '浙江兰溪经济开发区']);
    expect(root.querySelector('note-field, [data-move]')).toBeNull();
    expect(find(root, '.given').textContent).toContain('来信');
    button('看我的清单').click();
    await settled(element);
    expect(names()).toEqual(['武义县']);
    expect(own()).toEqual(list('wuyi'));
  });

  test('is taken in behind the own one, with its notes', async () => {
    const { element, own, names, button, root } = await open(list('wuyi'), shared);
    button('并入我的清单').click();
    await settled(element);
    expect(own()).toEqual([...list('wuyi'), ...shared]);
    expect(names()).toHaveLength(3);
    expect(find(root, '.said').textContent).toContain('已并入 2 项');
  });
});

describe('sharing', () => {
  const noted = [{ id: 'yiwu', note: '秘密' }];
  const share = (root: ShadowRoot) => find(root, 'share-list').shadowRoot as ShadowRoot;
  const link = (root: ShadowRoot) =>
    find<HTMLElementTagNameMap['copy-field']>(share(root), 'copy-field').text;

  test('has no note in the link until the reader ticks it', async () => {
    const { root } = await open(noted);
    expect(new URL(link(root)).search).toBe(`?page=shortlist&list=yiwu&lang=zh&v=${linkVersion}`);
    find(share(root), '[type="checkbox"]').click();
    await settled(find(root, 'share-list'));
    expect(new URL(link(root)).searchParams.get('notes')).toBe('秘密');
    expect(share(root).textContent).toContain(`链接共 ${link(root).length} 个字符`);
  });

  test('says that a link is too long for messengers', async () => {
    const { root } = await open([{ id: 'yiwu', note: '很长'.repeat(400) }]);
    expect(share(root).querySelector('.fault')).toBeNull();
    find(share(root), '[type="checkbox"]').click();
    await settled(find(root, 'share-list'));
    expect(find(share(root), '.fault').textContent).toContain('1,500');
  });

  test('opens a file, says what is in it, and takes it in; a broken one is refused with the reason', async () => {
    const { element, root, own } = await open(list('wuyi'));
    const file = find(root, 'list-file');
    const inside = file.shadowRoot as ShadowRoot;
    const give = async (text: string, shown: string) => {
      const input = find<HTMLInputElement>(inside, 'input');
      const files = new DataTransfer();
      files.items.add(new File([text], 'list.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await vi.waitFor(() => expect(inside.querySelector(shown)).not.toBeNull());
    };
    await give('{', '.fault');
    expect(find(inside, '.fault').textContent).toContain('“list.json”不是本图集导出的文件');
    await give(
      JSON.stringify({ version: 1, actuals: [], unread: [], scenarios: [], shortlist: noted }),
      '.opened',
    );
    expect(find(inside, '.opened').textContent).toContain('义乌市');
    find(inside, '.opened .primary').click();
    await settled(element);
    expect(own()).toEqual([...list('wuyi'), ...noted]);
  });
});

describe('the button on a card', () => {
  const mountToggle = (shortlist: Shortlist) =>
    mount('bookmark-button', { entity: 'yiwu' }, 'zh', {
      view: { workspace: { ...noHistory.present, shortlist } },
    });

  test('takes the entity in, and out again', async () => {
    const { root, steps } = await mountToggle(list('wuyi'));
    expect(find(root, 'button').getAttribute('aria-label')).toBe('把义乌市加入清单');
    find(root, 'button').click();
    expect(steps).toEqual([{ type: 'set-shortlist', shortlist: list('wuyi', 'yiwu') }]);
    const kept = await mountToggle(list('yiwu'));
    expect(kept.root.textContent).toContain('从清单移除');
    find(kept.root, 'button').click();
    expect(kept.steps).toEqual([{ type: 'set-shortlist', shortlist: [] }]);
  });

  test('says that the list is full', async () => {
    const { root } = await mountToggle(list(...realPlan.platforms.slice(0, mostListed).map(({ id }) => id)));
    expect(find<HTMLButtonElement>(root, 'button').disabled).toBe(true);
    expect(root.textContent).toContain('清单已满（12 项）');
  });
});

test.each(languages)('the page fits a phone (%s)', async (lang) => {
  const { root, element } = await open(list('jinhua-hitech-zone', 'belt-dongyang-pujiang-panan'), null, lang);
  element.style.cssText = 'display: block; width: 330px';
  expect(find(root, 'article').scrollWidth).toBeLessThanOrEqual(330);
});

test('the English list has no Chinese', async () => {
  const { root } = await open(
    list('lanxi-ez', 'corridor', 'yiwu-airport'),
    list('lanxi-ez', 'atlantis'),
    'en',
  );
  const strays = [...root.children].flatMap((child) => [...texts(child, 'en')]);
  expect(strays.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ text }) => text)).toEqual([]);
});
