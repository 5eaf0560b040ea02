import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundPlace } from '../../../../../src/features/stories/model/found-place';
import { parseOwnStory } from '../../../../../src/features/stories/model/parse-story';
import { readStoryCode, storyCode } from '../../../../../src/features/stories/model/story-code';
import { storyFromOwn } from '../../../../../src/features/stories/model/story-from-own';
import { isOnChapter, viewLink } from '../../../../../src/features/stories/model/view-link';
import type { OwnStory } from '../../../../../src/plan/stories/own-story';
import { linkLimits } from '../../../../../src/state/link/link-limits';
import { mergeWorkspaces } from '../../../../../src/state/workspace/merge-workspaces';
import { parseWorkspace } from '../../../../../src/state/workspace/parse-workspace';
import { emptyWorkspace } from '../../../../../src/state/workspace/workspace';
import { noHistory, stepWorkspace } from '../../../../../src/state/workspace/workspace-history';
import { engine, initialState, linkTo, parseLink } from '../../../../engine';
import { readJson } from '../../../read-json';

const none = { zh: '', en: '' };
const story: OwnStory = {
  id: 'own-a1',
  title: { zh: '义乌为什么快', en: '' },
  chapters: [
    {
      title: { zh: '先看增速', en: 'Speed first' },
      text: { zh: '**翻一番还多**\n\n“引文”', en: '' },
      link: '?sel=yiwu&measure=output-growth&v=1.1',
      notes: { zh: '别念太快', en: '' },
    },
    { title: none, text: none, link: '', notes: none },
  ],
};

describe('the code of a story', () => {
  it('gives the story back, but for its notes', () => {
    const [first, second] = story.chapters;
    expect(readStoryCode(storyCode(story))).toEqual({
      ...story,
      id: 'tell',
      chapters: [{ ...first, notes: none }, second],
    });
  });

  it('restores every story, whatever is typed', () => {
    const text = fc.record({
      zh: fc.string({ unit: 'grapheme', maxLength: 60 }),
      en: fc.string({ maxLength: 60 }),
    });
    const chapter = fc.record({
      title: text,
      text,
      link: fc.constantFrom('', '?sel=yiwu', '?at=29.1,119.9,9'),
      notes: fc.constant(none),
    });
    const any = fc.record({
      id: fc.constant('tell'),
      title: text,
      chapters: fc.array(chapter, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(any, (one) => {
        expect(readStoryCode(storyCode(one))).toEqual(one);
      }),
    );
  });

  it('goes through a link and what messengers do to it', () => {
    const view = {
      page: 'stories',
      story: { id: 'tell', chapter: 1 },
      sharedStory: storyCode(story),
    } as const;
    const link = linkTo(view, 'zh');
    for (const one of [link, `${link}&from=singlemessage`, `?${encodeURIComponent(link.slice(1))}`])
      expect(readStoryCode(parseLink(one, 'zh').sharedStory ?? '')?.title).toEqual(story.title);
  });

  it('that is longer than a link can be is not read', () => {
    const noise = (length: number) =>
      Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('');
    const [chapter] = story.chapters;
    const told = (length: number) => ({
      ...story,
      chapters: chapter ? [{ ...chapter, text: { zh: noise(length), en: '' } }] : [],
    });
    expect(readStoryCode(storyCode(told(1000)))?.chapters[0]?.text.zh).toHaveLength(1000);
    const long = storyCode(told(6000));
    expect(long.length).toBeGreaterThan(linkLimits.served);
    expect(readStoryCode(long)).toBeNull();
  });

  it('that is cut, foreign or none is no story', () => {
    const code = storyCode(story);
    for (const damaged of [
      '',
      'x',
      code.slice(0, -9),
      code.slice(4),
      `${code}AAAA`.slice(9),
      'q1bKTFGyMtRRKqks',
      '字',
    ])
      expect(readStoryCode(damaged)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => readStoryCode(text) === null));
  });
});

describe('the file of a story', () => {
  it('is read as it was saved', () => {
    expect(parseOwnStory(JSON.stringify(story, null, 2))).toEqual({ story });
  });

  it('may be one of the atlas’s own', () => {
    const parsed = parseOwnStory(JSON.stringify(readJson('public/stories/layout.json')));
    expect('story' in parsed && parsed.story.chapters.length).toBe(8);
  });

  it.each([
    ['no JSON', '{'],
    ['no chapters', '{"id":"own-a"}'],
    ['a link that is none', JSON.stringify({ ...story, chapters: [{ ...story.chapters[0], link: 'x' }] })],
    ['null', 'null'],
  ])('with %s is refused, with the reason', (_, text) => {
    const parsed = parseOwnStory(text);
    expect('problems' in parsed && parsed.problems.length).toBeGreaterThan(0);
  });

  it('is told in the other language where one is missing', () => {
    const told = storyFromOwn(story, {
      story: { zh: '无题', en: 'Untitled' },
      chapter: (n) => ({ zh: `第 ${n} 章`, en: `Chapter ${n}` }),
    });
    expect(told.title).toEqual({ zh: '义乌为什么快', en: '义乌为什么快' });
    expect(told.chapters.map(({ title }) => title.en)).toEqual(['Speed first', 'Chapter 2']);
  });
});

describe('a view and its chapter', () => {
  const on = (link: string) => parseLink(link, 'en');

  it('are the same whatever page, story, language and theme are', () => {
    const state = on('?sel=yiwu&page=stories&story=growth.3&lang=zh&theme=dark&embed=1');
    expect(isOnChapter(state, '?sel=yiwu', engine)).toBe(true);
    expect(viewLink(state, engine)).toMatch(/^\?sel=yiwu&v=/);
    expect(viewLink(initialState('en'), engine)).toBe('');
  });

  it('differ once the map is moved, something else is selected, or a layer hidden', () => {
    for (const other of ['?at=29,120,9&sel=yiwu', '?sel=lanxi', '?sel=yiwu&hide=belts', '?fit=yiwu&sel=yiwu'])
      expect(isOnChapter(on(other), '?sel=yiwu', engine)).toBe(false);
  });
});

describe('a place in a story', () => {
  const lengths = new Map([
    ['layout', 8],
    ['growth', 7],
    ['own-a1', 2],
    ['tell', 1],
  ]);

  it.each([
    ['layout', 3, 'layout', 3, null],
    ['layout', 99, 'layout', 8, 'chapter'],
    ['layuot', 2, 'layout', 2, 'story'],
    ['growth', 1, 'growth', 1, null],
  ])('%s.%i opens %s.%i', (id, chapter, known, within, unknown) => {
    expect(foundPlace({ id, chapter }, lengths)).toEqual({
      place: { id: known, chapter: within },
      unknown,
    });
  });

  it('is never taken for another reader’s story', () => {
    for (const id of ['own-a2', 'tells', 'nothing-like-it'])
      expect(foundPlace({ id, chapter: 1 }, lengths)).toEqual({ place: null, unknown: 'story' });
  });
});

describe('the workspace', () => {
  const saved = stepWorkspace(noHistory, { type: 'save-story', story });

  it('keeps, changes, deletes and gives back stories', () => {
    const other = { ...story, title: { zh: '新名', en: '' } };
    const changed = stepWorkspace(saved, { type: 'save-story', story: other });
    expect(changed.present.stories).toEqual([other]);
    const deleted = stepWorkspace(changed, { type: 'delete-story', id: story.id });
    expect(deleted.present.stories).toEqual([]);
    expect(stepWorkspace(deleted, { type: 'undo' }).present.stories).toEqual([other]);
  });

  it('reads what was stored before there were stories', () => {
    const { stories: _, ...before } = emptyWorkspace;
    expect(parseWorkspace(JSON.stringify(before))).toEqual({ workspace: emptyWorkspace });
    expect(parseWorkspace(JSON.stringify(saved.present))).toEqual({ workspace: saved.present });
  });

  it('keeps both where two windows changed the same story', () => {
    const named = (zh: string) => ({ ...emptyWorkspace, stories: [{ ...story, title: { zh, en: '' } }] });
    const { stories } = mergeWorkspaces(named('甲'), named('乙'), named('丙'));
    expect(stories.map(({ id, title }) => [id, title.zh])).toEqual([
      ['own-a1', '乙'],
      ['own-a1-2', '丙 (2)'],
    ]);
  });
});
