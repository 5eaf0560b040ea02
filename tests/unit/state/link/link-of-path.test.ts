import { describe, expect, it } from 'vitest';
import { measureIds } from '../../../../src/plan/measures/measure';
import { linkOfPath } from '../../../../src/state/link/link-of-path';
import { sitePath } from '../../../../src/state/link/site-path';
import { initialState, parseLink } from '../../../engine';
import { realPlan } from '../../real-plan';

const opened = (path: string) => parseLink(`?${linkOfPath(path)}`, 'en');

describe('the link of a page of the site', () => {
  it('opens every entity and measure in the page’s language', () => {
    for (const lang of ['zh', 'en'] as const) {
      const state = initialState(lang);
      for (const id of realPlan.entities.keys())
        expect(opened(sitePath({ ...state, selection: id }))).toMatchObject({ lang, selection: id });
      for (const measure of measureIds) {
        const thematic = { ...state.thematic, measure };
        expect(opened(sitePath({ ...state, thematic }))).toMatchObject({ lang, thematic: { measure } });
      }
    }
  });

  it('opens a story at its beginning', () => {
    const story = { id: 'layout', chapter: 1 };
    const state = { ...initialState('zh'), page: 'stories' as const, story };
    expect(opened(sitePath(state))).toMatchObject({ lang: 'zh', page: 'stories', story });
  });

  it('is empty for the whole atlas, and the language alone for its English start', () => {
    expect(linkOfPath('')).toBe('');
    expect(linkOfPath('index.html')).toBe('');
    expect(linkOfPath('en/')).toBe('lang=en');
  });

  it('is none for what is no page of the atlas', () => {
    for (const path of ['preview.png', 'assets/a.js', 'e/', 'e/lanxi/preview.png', 'sitemap.xml', 'x/lanxi/'])
      expect(linkOfPath(path)).toBeNull();
  });
});
