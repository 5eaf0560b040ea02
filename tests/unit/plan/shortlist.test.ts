import { describe, expect, it } from 'vitest';
import { joinedList } from '../../../src/features/shortlist/model/joined-list';
import { listLink } from '../../../src/features/shortlist/model/list-link';
import { moved } from '../../../src/features/shortlist/model/moved';
import { withNote } from '../../../src/features/shortlist/model/with-note';
import { importChanges } from '../../../src/features/workspace/model/import-changes';
import { mostListed, type Shortlist } from '../../../src/plan/shortlist';
import { linkVersion } from '../../../src/state/link/link-version';
import { toggled } from '../../../src/state/shortlist/toggled';
import { mergeWorkspaces } from '../../../src/state/workspace/merge-workspaces';
import { parseWorkspace } from '../../../src/state/workspace/parse-workspace';
import { emptyWorkspace, type Workspace } from '../../../src/state/workspace/workspace';
import { noHistory, stepWorkspace } from '../../../src/state/workspace/workspace-history';
import { engine, initialState, parseLink } from '../../engine';

const list = (...ids: string[]): Shortlist => ids.map((id) => ({ id, note: '' }));
const ids = (of: Shortlist) => of.map(({ id }) => id);
const workspace = (shortlist: Shortlist): Workspace => ({ ...emptyWorkspace, shortlist });
const twelve = list(...Array.from({ length: mostListed }, (_, index) => `place-${index}`));

describe('the shortlist', () => {
  it('takes a candidate in at its end, and lets it go again', () => {
    expect(ids(toggled(list('lanxi'), 'yiwu'))).toEqual(['lanxi', 'yiwu']);
    expect(ids(toggled(list('lanxi', 'yiwu'), 'lanxi'))).toEqual(['yiwu']);
  });

  it('takes no thirteenth, and lets go of one though it is full', () => {
    expect(toggled(twelve, 'yiwu')).toBe(twelve);
    expect(toggled(twelve, 'place-3')).toHaveLength(11);
  });

  it('moves a candidate up and down, not beyond its ends', () => {
    expect(ids(moved(list('a', 'b', 'c'), 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(ids(moved(list('a', 'b', 'c'), 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(ids(moved(list('a', 'b', 'c'), 'a', -1))).toEqual(['a', 'b', 'c']);
    expect(ids(moved(list('a', 'b', 'c'), 'x', 1))).toEqual(['a', 'b', 'c']);
  });

  it('undoes a note, an order and a removal', () => {
    const steps = [
      list('lanxi'),
      toggled(list('lanxi'), 'yiwu'),
      withNote(list('lanxi', 'yiwu'), 'yiwu', '看过'),
      moved(withNote(list('lanxi', 'yiwu'), 'yiwu', '看过'), 'yiwu', -1),
      [],
    ];
    let history = noHistory;
    for (const shortlist of steps) history = stepWorkspace(history, { type: 'set-shortlist', shortlist });
    for (const before of steps.slice(0, -1).reverse()) {
      history = stepWorkspace(history, { type: 'undo' });
      expect(history.present.shortlist).toEqual(before);
    }
  });

  it('takes in a list that came with a link, with both notes, as far as there is room', () => {
    const own = withNote(list('lanxi'), 'lanxi', '我的');
    const shared = withNote(list('yiwu', 'lanxi'), 'lanxi', '你的');
    expect(joinedList(own, shared)).toEqual({
      list: [
        { id: 'lanxi', note: '我的\n你的' },
        { id: 'yiwu', note: '' },
      ],
      left: 0,
    });
    expect(joinedList(twelve, shared)).toMatchObject({ left: 2 });
    const again = joinedList(joinedList(own, shared).list, shared);
    expect(again.list[0]?.note).toBe('我的\n你的');
  });
});

describe('the link to a shortlist', () => {
  const state = { ...initialState('zh'), selection: 'lanxi' };
  const noted = withNote(list('lanxi-ez', 'yiwu'), 'yiwu', '近机场~!');

  it('has the view, the list and its language, and no note unless the reader wants it', () => {
    const link = listLink(state, noted, false, engine);
    expect(link).toBe(`?sel=lanxi&page=shortlist&list=lanxi-ez,yiwu&lang=zh&v=${linkVersion}`);
    expect(parseLink(link, 'en')).toEqual({
      ...state,
      page: 'shortlist',
      sharedList: list('lanxi-ez', 'yiwu'),
    });
  });

  it('brings the notes where the reader wants it', () => {
    expect(parseLink(listLink(state, noted, true, engine), 'zh').sharedList).toEqual(noted);
  });
});

describe('a file with a shortlist', () => {
  it('says beforehand what it adds, what it replaces and what would be lost', () => {
    const present = workspace(withNote(list('lanxi', 'yiwu'), 'yiwu', '旧'));
    const file = workspace(withNote(list('yiwu', 'wuyi'), 'yiwu', '新'));
    expect(importChanges(present, file)).toMatchObject({ listed: 1, notes: 1, unlisted: 1 });
  });

  it('loses nothing where both have more than a list holds', () => {
    const history = stepWorkspace(noHistory, { type: 'set-shortlist', shortlist: twelve });
    const file = workspace(list('yiwu'));
    const merged = stepWorkspace(history, { type: 'import', workspace: file, mode: 'merge' });
    expect(ids(merged.present.shortlist)).toEqual([...ids(twelve), 'yiwu']);
  });

  it('from before there were shortlists has none', () => {
    const { shortlist: _, ...older } = emptyWorkspace;
    expect(parseWorkspace(JSON.stringify(older))).toEqual({ workspace: emptyWorkspace });
  });
});

describe('two windows with a shortlist', () => {
  const merge = (base: Shortlist, mine: Shortlist, theirs: Shortlist) =>
    mergeWorkspaces(workspace(base), workspace(mine), workspace(theirs)).shortlist;

  it('keep what each of them added and removed', () => {
    const base = list('lanxi', 'yiwu');
    expect(ids(merge(base, list('lanxi', 'yiwu', 'wuyi'), list('yiwu', 'panan')))).toEqual([
      'yiwu',
      'wuyi',
      'panan',
    ]);
  });

  it('keep the order that one of them made', () => {
    const base = list('lanxi', 'yiwu', 'wuyi');
    const other = list('wuyi', 'lanxi', 'yiwu');
    expect(ids(merge(base, base, other))).toEqual(['wuyi', 'lanxi', 'yiwu']);
    expect(ids(merge(base, other, base))).toEqual(['wuyi', 'lanxi', 'yiwu']);
  });

  it('that wrote on the same candidate keep both notes', () => {
    const base = list('yiwu');
    expect(merge(base, withNote(base, 'yiwu', '一'), withNote(base, 'yiwu', '二'))).toEqual([
      { id: 'yiwu', note: '一\n二' },
    ]);
  });

  it('of which one removed what the other wrote on keep the note', () => {
    const base = list('yiwu');
    expect(merge(base, [], withNote(base, 'yiwu', '二'))).toEqual([{ id: 'yiwu', note: '二' }]);
  });
});
