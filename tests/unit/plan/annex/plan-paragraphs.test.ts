import { describe, expect, test } from 'vitest';
import { planParagraphs } from '../../../../src/plan/annex/plan-paragraphs';
import { planText } from '../../plan-text';
import { realPlan } from '../../real-plan';

const sections = [
  ['1', '一、现状'],
  ['1.1', '（一）成就'],
  ['2', '二、任务'],
  ['2.1', '（一）实施“甲”行动，打造乙'],
  ['box1', '专栏1：丙'],
  ['table1', '表 1：丁'],
  ['notes', '脚注'],
].map(([id = '', zh = '']) => ({ id, parent: null, title: { zh, en: zh } }));

const read = (text: string) =>
  planParagraphs(text, sections).map(
    ({ section, paragraph, text: words }) => `${section} ${paragraph} ${words}`,
  );

describe('the paragraphs of a text', () => {
  test('are counted under their headings', () => {
    expect(read('扉页\n一、现状\n\n甲。\n乙。\n（一）成就\n\n丙。')).toEqual([
      '1 1 甲。',
      '1 2 乙。',
      '1.1 1 丙。',
    ]);
  });

  test('are whole where the mark of a footnote breaks a line, in a heading, too', () => {
    expect(read('二、任务\n居全省末位\n，比重为三成。\n（一）实施“甲”\n行动，打造乙\n\n戊。')).toEqual([
      '2 1 居全省末位，比重为三成。',
      '2.1 1 戊。',
    ]);
  });

  test('of a box are its own; what follows two empty lines is the section’s again', () => {
    expect(read('一、现状\n\n甲。\n\n\t专栏1：丙\n\n\t乙。\n\n丙。\n\n\n丁。')).toEqual([
      '1 1 甲。',
      'box1 1 乙。',
      'box1 2 丙。',
      '1 2 丁。',
    ]);
  });

  test('leave out cells, figures and what follows the text; footnotes are the last', () => {
    const text =
      '一、现状\n甲。\n图1：某图\n表 1：丁\n\t单元格\n\t8000\n二、任务\n乙。\n\uFFFD 注一。\n _123.xls\nChart1';
    expect(read(text)).toEqual(['1 1 甲。', '2 1 乙。', 'notes 1 注一。']);
  });

  test.skipIf(planText === null)('of the plan are 142', () => {
    expect(planParagraphs(planText ?? '', [...realPlan.sections.values()])).toHaveLength(142);
  });
});
