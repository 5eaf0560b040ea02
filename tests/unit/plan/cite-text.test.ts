import { expect, test } from 'vitest';
import { citeText } from '../../../src/plan/cite-text';
import type { Citation } from '../../../src/plan/schema/citation';
import { parsedWorld } from '../parsed-world';

const plan = parsedWorld();
const cell: Pick<Citation, 'section' | 'locator'> = {
  section: 'annex1',
  locator: { kind: 'cell', row: '西县', column: '2025年发展目标 / 规上工业总产值（亿元）' },
};
const paragraph: Pick<Citation, 'section' | 'locator'> = {
  section: '1.1.2',
  locator: { kind: 'paragraph', paragraph: 2 },
};

test('a cell is cited by GB/T 7714 in Chinese', () => {
  expect(citeText(plan, cell, 'zh')).toBe(
    '山谷市经济局. 山谷市工业规划（征求意见稿）[Z]. 2021-10: 附件1, 西县, 2025年发展目标 / 规上工业总产值（亿元）.',
  );
});

test('a cell is cited in plain English, its labels as printed', () => {
  expect(citeText(plan, cell, 'en')).toBe(
    'Valley Bureau of Economy. Valley Industrial Plan (consultation draft). October 2021. Annex 1, row “西县”, column “2025年发展目标 / 规上工业总产值（亿元）”.',
  );
});

test('a paragraph is cited by the numerals of its headings', () => {
  expect(citeText(plan, paragraph, 'zh')).toContain('2021-10: 一（一）2, 第2段.');
  expect(citeText(plan, paragraph, 'en')).toContain('October 2021. Section 1.1.2, paragraph 2.');
});

test('tables carry their own number, the preface its name', () => {
  expect(citeText(plan, { ...cell, section: 'table1' }, 'zh')).toContain(': 表1, 西县');
  expect(citeText(plan, { ...paragraph, section: '0' }, 'zh')).toContain(': 前言, 第2段.');
  expect(citeText(plan, { ...paragraph, section: '0' }, 'en')).toContain('. Preface, paragraph 2.');
});

test('a title that already names its status is not given it twice', () => {
  const title = { zh: '山谷市工业规划（征求意见稿）', en: 'Valley Industrial Plan (consultation draft)' };
  const document = { ...plan.document, title };
  expect(citeText({ ...plan, document }, cell, 'zh')).toContain('规划（征求意见稿）[Z]');
  expect(citeText({ ...plan, document }, cell, 'en').match(/draft/g)).toHaveLength(1);
});
