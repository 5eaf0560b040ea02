import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  type Inline,
  readMarkdown,
  withMarks,
} from '../../../../../src/features/stories/model/chapter-markdown';

const words = (text: string): Inline => ({ type: 'text', text });
const paragraph = (...of: Inline[]): Block => ({ type: 'paragraph', of });

describe('the Markdown of a chapter', () => {
  it('has paragraphs, emphasis, line breaks and headings', () => {
    expect(readMarkdown('# 题\n\n一*二***三**  \n四')).toEqual([
      { type: 'heading', of: [words('题')] },
      paragraph(
        words('一'),
        { type: 'emphasis', of: [words('二')] },
        { type: 'strong', of: [words('三')] },
        { type: 'break' },
        words('四'),
      ),
    ]);
  });

  it.each([
    ['要求**“努力转变”**方式', ['要求', '“努力转变”', '方式']],
    ['见**《规划》**第三章', ['见', '《规划》', '第三章']],
    ['**增长。**其余不变', ['', '增长。', '其余不变']],
    ['每年**12.4%**，五年', ['每年', '12.4%', '，五年']],
    ['the “**core**” of it', ['the “', 'core', '” of it']],
  ])(
    'has bold wherever Chinese quotation marks and stops meet the stars: %s',
    (text, [before, bold, after]) => {
      const expected = [
        words(before ?? ''),
        { type: 'strong' as const, of: [words(bold ?? '')] },
        words(after ?? ''),
      ];
      expect(readMarkdown(text)).toEqual([paragraph(...expected.slice(before === '' ? 1 : 0))]);
    },
  );

  it('leaves stars and underlines that open nothing', () => {
    for (const text of ['2 * 3 * 4', '甲 * 乙 * 丙', 'snake_case_word', '一颗*星'])
      expect(readMarkdown(text)).toEqual([paragraph(words(text))]);
  });

  it('has lists and quotations', () => {
    expect(readMarkdown('- a\n- b\n\n1. c\n\n> d')).toEqual([
      { type: 'list', ordered: false, items: [[paragraph(words('a'))], [paragraph(words('b'))]] },
      { type: 'list', ordered: true, items: [[paragraph(words('c'))]] },
      { type: 'quote', of: [paragraph(words('d'))] },
    ]);
  });

  it('has links of the web and of the atlas, and leaves the words of all others', () => {
    const read = (href: string) => readMarkdown(`[看](${href})`);
    expect(read('?sel=yiwu')).toEqual([paragraph({ type: 'link', href: '?sel=yiwu', of: [words('看')] })]);
    expect(read('https://example.org')).toEqual([
      paragraph({ type: 'link', href: 'https://example.org', of: [words('看')] }),
    ]);
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'file:///x',
      'mailto:a@b',
    ])
      expect(read(href)).toEqual([paragraph(words('看'))]);
  });

  it('takes HTML, code and pictures for their text', () => {
    expect(readMarkdown('<script>x</script>')).toEqual([paragraph(words('<script>x</script>'))]);
    expect(readMarkdown('a <b>c</b> `d` ![e](f.png)')).toEqual([
      paragraph(...['a ', '<b>', 'c', '</b>', ' ', 'd', ' ', 'e'].map(words)),
    ]);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(readMarkdown(text))));
  });
});

describe('marks', () => {
  it('stand behind the first place of their words, in bold and in lists as well', () => {
    expect(withMarks(readMarkdown('一**二二**三'), ['二', '三'])).toEqual([
      paragraph(
        words('一'),
        { type: 'strong', of: [words('二'), { type: 'mark', index: 0 }, words('二')] },
        words('三'),
        { type: 'mark', index: 1 },
        words(''),
      ),
    ]);
    expect(JSON.stringify(withMarks(readMarkdown('- a\n- b'), ['b']))).toContain('"mark"');
    expect(JSON.stringify(withMarks(readMarkdown('> b'), ['b']))).toContain('"mark"');
  });

  it('leave a text alone that has not their words', () => {
    const blocks = readMarkdown('一二三');
    expect(withMarks(blocks, ['四'])).toEqual(blocks);
  });
});
