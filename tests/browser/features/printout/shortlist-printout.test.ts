import { afterEach, describe, expect, test, vi } from 'vitest';
import { initialState } from '../../../engine';
import '../../../../src/features/printout/shortlist-printout';
import { mostListed, type Shortlist } from '../../../../src/plan/shortlist';
import { languages } from '../../../../src/state/app-state';
import { linkVersion } from '../../../../src/state/link/link-version';
import { emptyWorkspace } from '../../../../src/state/workspace/workspace';
import { find, mount, settled } from '../../mount';
import { realPlan } from '../../real-plan';

afterEach(() => document.body.replaceChildren());

async function open(own: Shortlist, shared: Shortlist | null = null, lang: 'zh' | 'en' = 'zh') {
  const app = { ...initialState(lang), sharedList: shared };
  const view = { workspace: { ...emptyWorkspace, shortlist: own } };
  const mounted = await mount('shortlist-printout', { app }, lang, { view });
  mounted.shell.style.cssText = 'display: block; width: 620px';
  await vi.waitFor(() => expect(mounted.element.hasAttribute('fitting')).toBe(false), 20_000);
  return mounted;
}

const list = (...ids: string[]): Shortlist => ids.map((id) => ({ id, note: '' }));
const noted = [{ id: 'yiwu', note: '只给自己看' }, ...list('lanxi-ez')];
const pages = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('.page')];

describe('the sheet of a list', () => {
  test('has the candidates in their order, on the map, in the table and with what the plan says', async () => {
    const { root } = await open(noted);
    const [first, second] = pages(root);
    expect([...root.querySelectorAll('.map .number')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '2',
    ]);
    expect([...root.querySelectorAll('tbody th b')].map(({ textContent }) => textContent)).toEqual([
      '义乌市',
      '浙江兰溪经济开发区',
    ]);
    for (const words of ['1,500', '兰溪市', '芯光电']) expect(first?.textContent).toContain(words);
    for (const words of ['重点建设', '只给自己看', realPlan.document.sha256, '附件1，“义乌市”行'])
      expect(second?.textContent).toContain(words);
  });

  test('has notes in the code’s link only when the reader wants it, and prints none that are not to be printed', async () => {
    const { root, element } = await open(noted);
    const link = () => new URL(find(root, '.live a').textContent ?? '');
    expect(link().search).toBe(`?page=shortlist&list=yiwu,lanxi-ez&lang=zh&v=${linkVersion}`);
    const [print, carry] = root.querySelectorAll<HTMLInputElement>('[type="checkbox"]');
    carry?.click();
    await settled(element);
    expect(link().searchParams.get('notes')).toBe('只给自己看');
    print?.click();
    await vi.waitFor(() => expect(root.querySelector('.own')).toBeNull());
  });

  test('takes the list that came with the link in place of the own one, and names what is not found', async () => {
    const { root } = await open(noted, list('wuyi', 'atlantis'));
    expect([...root.querySelectorAll('tbody th b')].map(({ textContent }) => textContent)).toEqual([
      '武义县',
    ]);
    expect(find(root, '.missing').textContent).toContain('atlantis');
    expect(find(root, '.page').textContent).toContain('来自链接');
  });

  test('says that there is nothing to print', async () => {
    const { root } = await open([]);
    expect(root.textContent).toContain('清单是空的');
  });

  test('does not add up the figures of several areas', async () => {
    const { root } = await open(list('belt-lanxi-wuyi-yongkang'));
    expect(find(root, 'tbody').textContent).toContain('涉及多个地区，不相加');
    expect(root.querySelector('tbody .number')).toBeNull();
  });

  test.each(languages)(
    'holds twelve with notes on two pages, and says what it leaves out (%s)',
    async (lang) => {
      const twelve = [...realPlan.platforms, ...realPlan.areas]
        .slice(0, mostListed)
        .map(({ id }) => ({ id, note: '电话里说的都在这里。'.repeat(12) }));
      const { root } = await open(twelve, null, lang);
      expect(pages(root)).toHaveLength(2);
      for (const page of pages(root)) expect(page.scrollHeight).toBeLessThanOrEqual(page.clientHeight + 1);
      for (const candidate of root.querySelectorAll('.candidate')) {
        const printed = candidate.querySelectorAll('.phrase').length;
        const entity = realPlan.entities.get(
          twelve[Number(find(candidate, '.rank').textContent) - 1]?.id ?? '',
        );
        const record = entity?.record;
        const whole = record && 'phrases' in record ? record.phrases.length : 0;
        const left = candidate.querySelector('.left-out')?.textContent ?? '0';
        expect(printed + Number(/\d+/.exec(left)?.[0])).toBe(whole);
        expect(printed).toBeGreaterThan(0);
      }
    },
  );
});
