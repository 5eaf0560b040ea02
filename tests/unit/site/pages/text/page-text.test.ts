import { afterAll, describe, expect, it, vi } from 'vitest';
import { measures } from '../../../../../src/plan/measures/measures';
import { pagePath } from '../../../../../src/site/pages/subject/page-path';
import { subjectsOf } from '../../../../../src/site/pages/subjects-of';
import { readable } from '../../../../../src/site/pages/text/readable';
import { languages } from '../../../../../src/state/app-state';
import { realPlan } from '../../../real-plan';
import { contexts, entitySubject, oddStory } from '../site-context';

const subjects = subjectsOf(realPlan, [oddStory]);
const lanxi = readable(entitySubject('lanxi'), [], contexts.en);

// A card’s template fetches what measures distances when it is rendered; that ends before the tests do.
afterAll(() => vi.dynamicImportSettled());

describe('the text of a page', () => {
  it('has name, orientation, targets, quotation and formula', () => {
    expect(lanxi).toContain('>Lanxi</h2>');
    expect(lanxi).toContain('Industry orientation');
    expect(lanxi).toContain('<span class="number">100</span>');
    expect(lanxi).toContain('「支持义乌、兰溪加快推进制造业高质量发展示范县建设」');
    expect(lanxi).toContain('derived, in the plan’s units: (1,000 ÷ 664.3)^(1/5) − 1 = 8.5%');
    expect(lanxi).toContain('Consultation draft');
    expect(lanxi).toContain('From a boundary file, to about 250 m');
  });

  it('leads to pages that exist, never to a view that only the atlas has, and needs no scripts', {
    timeout: 60_000,
  }, () => {
    const known = new Set(languages.flatMap((lang) => subjects.map((one) => pagePath(one, lang) || './')));
    for (const lang of languages)
      for (const subject of subjects) {
        const text = readable(subject, [oddStory], contexts[lang]);
        const links = [...text.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href ?? '');
        expect(links.length).toBeGreaterThan(1);
        expect(links.filter((href) => !known.has(href))).toEqual([]);
        expect(text).not.toMatch(
          /<!--|<\?|style=|<template|<[a-z]+-[a-z]+|<[^>]*\son[a-z]+=|undefined|\[object/,
        );
      }
  });

  it('gives a measure of every area with its formula, and no number where there is none', () => {
    const growth = readable({ kind: 'measure', measure: measures['output-growth'] }, [], contexts.zh);
    for (const { name } of realPlan.areas) expect(growth).toContain(name.zh);
    expect(growth).toContain('推算：(1,500 ÷ 667.6)^(1/5) − 1 = 17.6%');
    const ahead = readable({ kind: 'measure', measure: measures['output-ahead'] }, [], contexts.en);
    expect(ahead.match(/no figure in the plan/g)?.length).toBeGreaterThanOrEqual(11);
  });

  it('has all chapters of a story, and lets nothing typed in them become markup', () => {
    const story = readable({ kind: 'story', story: oddStory }, [], contexts.zh);
    expect(story).toContain('<strong>粗</strong>');
    expect(story).not.toMatch(/<script|<b onclick|href="javascript/);
    const english = readable({ kind: 'story', story: oddStory }, [], contexts.en);
    expect(english).toContain('<a href="en/e/lanxi/">Lanxi</a>');
    expect(english).toContain('<em>two</em>');
  });
});
