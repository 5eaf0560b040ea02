import { describe, expect, it } from 'vitest';
import { citeView } from '../../../../../src/features/share/model/cite-view';
import { today } from '../../../../../src/features/share/today';
import { localize } from '../../../../../src/site/pages/messages/localize';
import type { AppState } from '../../../../../src/state/app-state';
import { linkVersion } from '../../../../../src/state/link/link-version';
import { viewTitle } from '../../../../../src/ui/parts/view-title';
import { engine, parseLink, shareLink } from '../../../../engine';
import { realPlan } from '../../../real-plan';

const root = 'https://atlas.example/jinhua/';
const state = (link: string) => parseLink(link, 'zh');

describe('the link of a view', () => {
  it('is the address of the page of what the view is about, and says nothing twice', () => {
    const v = `v=${linkVersion}`;
    expect(shareLink(state('?sel=lanxi'), root, 'zh', true)).toBe(`${root}e/lanxi/`);
    expect(shareLink(state('?sel=lanxi&lang=en'), root, 'zh', true)).toBe(`${root}en/e/lanxi/`);
    expect(shareLink(state('?sel=lanxi&measure=output'), root, 'zh', true)).toBe(
      `${root}e/lanxi/?measure=output&${v}`,
    );
    expect(shareLink(state('?measure=output&year=2020'), root, 'zh', true)).toBe(
      `${root}m/output/?year=2020&${v}`,
    );
    expect(shareLink(state('?page=stories&story=layout.3'), root, 'zh', true)).toBe(
      `${root}s/layout/?story=layout.3&${v}`,
    );
    expect(shareLink(state('?page=audit'), root, 'zh', true)).toBe(`${root}?page=audit&${v}`);
    expect(shareLink(state(''), root, 'zh', true)).toBe(root);
  });

  it('is a plain query where the site has no pages', () => {
    expect(shareLink(state('?sel=lanxi'), root, 'zh', false)).toBe(`${root}?sel=lanxi&v=${linkVersion}`);
    expect(shareLink(state('?sel=lanxi'), root, 'en', false)).toContain('lang=zh');
    expect(shareLink(state('?sel=lanxi'), 'file:///D:/atlas/index.html', 'zh', false)).toBe(
      `file:///D:/atlas/index.html?sel=lanxi&v=${linkVersion}`,
    );
  });

  it('opens to the same view by way of its page', () => {
    const said: Readonly<Record<string, string>> = {
      'e/lanxi/': 'sel=lanxi&lang=zh',
      'en/e/lanxi/': 'sel=lanxi&lang=en',
      'm/output/': 'measure=output&lang=zh',
      's/layout/': 'page=stories&story=layout.1&lang=zh',
      'en/': 'lang=en',
      '': '',
    };
    for (const link of [
      '?sel=lanxi&at=29.2,119.6,9.4&hide=belts',
      '?sel=lanxi&lang=en&theme=dark&measure=firms',
      '?measure=output&as=columns',
      '?page=stories&story=layout.4&sel=yiwu',
      '?page=match&lang=en',
      '?page=audit&compare=lanxi,yiwu',
    ]) {
      const before: AppState = state(link);
      const address = new URL(shareLink(before, root, 'zh', true));
      const path = address.pathname.slice(new URL(root).pathname.length);
      expect(parseLink(`${address.search}&${said[path]}`, 'zh'), link).toEqual(before);
    }
  });
});

describe('the citation of a view', () => {
  const view = {
    atlas: '金华工业规划图集',
    shown: '兰溪市',
    operator: '',
    data: { version: 1, date: '2026-11-25' },
    accessed: '2026-11-26',
    address: `${root}e/lanxi/`,
  };

  it('cites the atlas as a map on the internet and names the draft plan as its source', () => {
    expect(citeView(view, realPlan.document, 'zh').gbt).toBe(
      '金华工业规划图集: 兰溪市[CM/OL]. 数据版本1. (2026-11-25)[2026-11-26]. https://atlas.example/jinhua/e/lanxi/. 所据文件: 金华市经济和信息化局. 金华市工业高质量发展“十四五”规划（征求意见稿）[Z]. 2021-10.',
    );
  });

  it('says it in plain words, with the dates written out', () => {
    const { plain } = citeView(view, realPlan.document, 'zh');
    expect(plain).toContain('数据版本1（2026年11月25日），2026年11月26日访问');
    expect(plain).toContain('《金华市工业高质量发展“十四五”规划（征求意见稿）》，2021年10月');
  });

  it('is in English for a reader of English, and begins with who runs the site', () => {
    const english = { ...view, atlas: 'Jinhua Plan Atlas', shown: 'Lanxi', operator: 'City Library' };
    const { gbt, plain } = citeView(english, realPlan.document, 'en');
    expect(gbt).toMatch(/^City Library\. Jinhua Plan Atlas: Lanxi\[CM\/OL\]\. Data version 1\. /);
    expect(plain).toContain('data version 1 of 25 November 2026. Accessed 26 November 2026.');
    expect(plain).toContain('(consultation draft), October 2021.');
  });
});

describe('what a view shows', () => {
  const name = (link: string, lang: 'zh' | 'en' = 'zh') =>
    viewTitle(state(link), { plan: realPlan, locale: localize(lang), root: null, links: engine });

  it('is its entity or page and its measure', () => {
    expect(name('?sel=lanxi')).toBe('兰溪市');
    expect(name('?sel=lanxi&measure=output')).toBe('兰溪市 · 规上工业总产值，2025年');
    expect(name('?page=audit&sel=lanxi', 'en')).toBe('Consistency check');
    expect(name('?measure=output&swipe=firms,2020,40')).toBe(
      '规上工业总产值，2025年 ｜ 规上工业企业数，2020年',
    );
    expect(name('', 'en')).toBe('The industrial layout of Jinhua');
  });
});

it('a day is the reader’s own', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
