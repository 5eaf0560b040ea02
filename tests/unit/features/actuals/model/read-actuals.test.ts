import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActuals } from '../../../../../src/features/actuals/model/read-actuals';
import type { Answers } from '../../../../../src/features/actuals/model/take-figure';
import { realPlan as plan } from '../../../real-plan';

const read = (text: string, answers: Answers = {}) => readActuals(text, plan, answers);
/** `yiwu output 2023 = 1150`, in the order they were read. */
const figures = (text: string, answers: Answers = {}) =>
  read(text, answers).read.map(
    ({ actual: { subject, measure, year, value } }) => `${subject} ${measure} ${year} = ${value}`,
  );
const reasons = (text: string, answers: Answers = {}) =>
  read(text, answers).unread.map(
    ({ line, problems }) =>
      `${line}: ${problems.map(({ reason, detail }) => `${reason} ${detail}`.trim()).join('; ')}`,
  );

describe('a pasted table', () => {
  it('has its areas in the plan’s names or short ones', () => {
    const names = [
      ['开发区', '金华开发区', '金华经济技术开发区', 'Jinhua Development Zone'],
      ['金义新区（金东区）', '金义新区(金东区)', '金义新区', '金东', '金东区', 'Jindong District'],
      ['婺城区', '婺城', 'Wucheng'],
      ['兰溪市', '兰溪', 'Lanxi'],
      ['义乌', '义 乌 市', 'Yiwu City'],
      ['东阳'],
      ['永康'],
      ['武义', 'Wuyi County'],
      ['浦江'],
      ['磐安', 'Pan’an County', "Pan'an", 'Panan'],
      ['全市', '金华', '金华市', 'Jinhua'],
    ];
    const ids = 'jinhua-edz jindong wucheng lanxi yiwu dongyang yongkang wuyi pujiang panan jinhua'.split(
      ' ',
    );
    for (const [at, forms] of names.entries())
      for (const form of forms)
        expect(
          read(`企业数\t2023\n${form}\t300`).read.map(({ actual }) => actual.subject),
          form,
        ).toEqual([ids[at]]);
  });

  it('has years as columns', () => {
    expect(figures('规上工业总产值（亿元）\t2022\t2023年\n义乌\t1,000.5\t1,150\n兰溪\t700\t—')).toEqual([
      'yiwu output 2022 = 1000.5',
      'yiwu output 2023 = 1150',
      'lanxi output 2022 = 700',
    ]);
  });

  it('has years in a column, and several measures', () => {
    expect(
      figures(
        '地区\t年份\t规上工业总产值(亿元)\t企业数（家）\n义乌市\t2023\t1150\t700\n东阳市\t2024年\t800\t600家',
      ),
    ).toEqual([
      'yiwu output 2023 = 1150',
      'yiwu firms 2023 = 700',
      'dongyang output 2024 = 800',
      'dongyang firms 2024 = 600',
    ]);
  });

  it('has two rows of headings with merged cells', () => {
    expect(
      figures(
        '地区\t规上工业总产值（亿元）\t\t规上工业企业（家）\t\n\t2022\t2023\t2022\t2023\n义乌\t1000\t1100\t690\t700',
      ),
    ).toEqual([
      'yiwu output 2022 = 1000',
      'yiwu output 2023 = 1100',
      'yiwu firms 2022 = 690',
      'yiwu firms 2023 = 700',
    ]);
  });

  it('has measures as rows, and is the city’s where only the city has them', () => {
    expect(
      figures(
        '指标\t2022\t2023\n规上工业增加值\t1,100\t1200亿元\n高新技术产业增加值占规上工业比重（%）\t55%\t56.1',
      ),
    ).toEqual([
      'jinhua value-added 2022 = 1100',
      'jinhua value-added 2023 = 1200',
      'jinhua high-tech-share 2022 = 55',
      'jinhua high-tech-share 2023 = 56.1',
    ]);
  });

  it('has a title, a unit line and areas as columns', () => {
    expect(figures('2023年规模以上工业总产值\n单位：亿元\n年份\t义乌\t兰溪\n2023\t1,100\t700')).toEqual([
      'yiwu output 2023 = 1100',
      'lanxi output 2023 = 700',
    ]);
  });

  it.each([
    ['commas', '地区,2023年产值,2023年企业数\n义乌,1150,700\n"金义新区（金东区）","1,300.5",400'],
    ['semicolons', '地区;2023年产值;2023年企业数\n义乌;1150;700\n金东；1300.5；400'],
    ['wide spaces', '地区   2023年产值   2023年企业数\n义乌   1,150   700\n金东　1,300.5　400'],
    [
      'single spaces',
      '地区 2023年产值 2023年企业数\n义乌 1,150 700\nJinyi New Area (Jindong District) 1,300.5 400',
    ],
  ])('may be divided by %s', (_, text) => {
    expect(figures(text)).toEqual([
      'yiwu output 2023 = 1150',
      'yiwu firms 2023 = 700',
      'jindong output 2023 = 1300.5',
      'jindong firms 2023 = 400',
    ]);
  });

  it('may have full-width digits, spaces in numbers and index numbers', () => {
    expect(figures('序号\t地区\t２０２３年产值\n1\t义乌\t１ １５０．５')).toEqual([
      'yiwu output 2023 = 1150.5',
    ]);
  });

  it('may hold a quoted cell of two lines', () => {
    const result = read('地区\t"规上工业总产值\n（亿元）"\t年份\n义乌\t1150\t2023');
    expect(result.read).toMatchObject([{ line: 3, actual: { subject: 'yiwu', value: 1150 } }]);
  });

  it('may be two tables', () => {
    expect(figures('2022年产值\n义乌\t1000\n\n2023年企业数\n义乌\t700')).toEqual([
      'yiwu output 2022 = 1000',
      'yiwu firms 2023 = 700',
    ]);
  });
});

describe('what is open', () => {
  it('is asked: year and measure of a bare list', () => {
    const text = '义乌\t1150\n兰溪\t700';
    expect(read(text)).toMatchObject({ read: [], questions: ['measure'] });
    expect(read(text, { measure: 'output' }).questions).toEqual(['year']);
    expect(figures(text, { measure: 'output', year: 2023 })).toEqual([
      'yiwu output 2023 = 1150',
      'lanxi output 2023 = 700',
    ]);
  });

  it('is asked: 亿元 or 万元, where a figure is far from the path', () => {
    const text = '产值\t2023\n义乌\t11,500,000\n兰溪\t700';
    expect(read(text).questions).toEqual(['unit']);
    expect(reasons(text)).toEqual(['2: unit-doubtful 11,500,000']);
    expect(figures(text, { unit: '万元' })).toEqual(['yiwu output 2023 = 1150', 'lanxi output 2023 = 700']);
    expect(figures(text, { unit: '亿元' })[0]).toBe('yiwu output 2023 = 11500000');
  });

  it('is not asked where the unit is stated and fits, and the conversion is said', () => {
    const result = read('产值（万元）\t2023\n义乌\t11,500,000');
    expect(result.read).toMatchObject([{ actual: { value: 1150 }, from: '万元' }]);
    expect(result.questions).toEqual([]);
    expect(read('output (billion yuan)\t2023\nYiwu\t115').read).toMatchObject([{ actual: { value: 1150 } }]);
  });
});

describe('a paste by a reader of English', () => {
  const english = (text: string, answers: Answers = {}) => readActuals(text, plan, answers, 'en');
  const bare = 'Area\tOutput 2023\nYiwu\t115';

  it('is asked for its unit where it names none, and is never guessed', () => {
    expect(english(bare)).toMatchObject({ read: [], questions: ['unit'] });
    expect(english(bare, { unit: '十亿元' }).read).toMatchObject([{ actual: { value: 1150 } }]);
    expect(english(bare, { unit: '亿元' }).read).toMatchObject([{ actual: { value: 115 } }]);
    expect(read(bare).questions).toEqual([]);
  });

  it('takes the units that English pages and files write', () => {
    const value = (text: string) => english(text).read[0]?.actual.value;
    expect(value('Area\tOutput 2023 (CNY bn)\nYiwu\t115')).toBe(1150);
    expect(value('Area\tOutput 2023\nYiwu\tCNY 115.03 bn')).toBe(1150.3);
    expect(value('Area\tOutput 2023 (100 million yuan)\nYiwu\t1150')).toBe(1150);
    expect(value('Area\tFirms 2023\nYiwu\t1150')).toBe(1150);
  });
});

describe('what is not read', () => {
  it('is listed with its line and reason, and what can be read beside it is', () => {
    const text = '地区\t2022年产值\t2023年产值\n义乌\t1000\t1l50\n宁波\t9000\t9500\n\n兰溪\t700\t约750';
    expect(figures(text)).toEqual(['yiwu output 2022 = 1000', 'lanxi output 2022 = 700']);
    expect(reasons(text)).toEqual([
      '2: not-a-number 1l50',
      '3: unknown-name 宁波; no-area 9000; no-area 9500',
      '5: not-a-number 约750',
    ]);
  });

  it('keeps the headings with a row, so that the row can be read again', () => {
    const [row] = read('地区\t2023年产值\n义乌\t1l50').unread;
    expect(row).toMatchObject({ text: '义乌\t1l50', header: '地区\t2023年产值' });
    expect(figures(`${row?.header}\n义乌\t1150`)).toEqual(['yiwu output 2023 = 1150']);
  });

  it('keeps the whole table under a heading that is not known', () => {
    const text = '地区\t2023年产值\t同比（%）\n义乌\t1150\t8.1';
    expect(figures(text)).toEqual(['yiwu output 2023 = 1150']);
    expect(read(text).unread).toMatchObject([
      { line: 1, text, problems: [{ reason: 'unknown-column', detail: '同比（%）' }] },
    ]);
  });

  it.each([
    ['half a year', '地区\t2023年1-6月产值\n义乌\t500', '1: unknown-column 2023年1-6月产值'],
    ['a year of another plan', '地区\t2020年产值\n义乌\t667.6', '2: year-outside 667.6'],
    ['another year in a column', '地区\t年份\t产值\n义乌\t明年\t700', '2: year-outside 明年; no-year 700'],
    ['an indicator of the city for an area', '地区\t2023年规上工业增加值\n义乌\t300', '2: city-only 300'],
    ['a negative number', '地区\t2023年产值\n义乌\t-300', '2: negative -300'],
    ['a part of a firm', '地区\t2023年企业数\n义乌\t700.5', '2: not-whole 700.5'],
    ['a unit of another kind', '地区\t2023年企业数\n义乌\t700亿元', '2: unit 700亿元'],
    ['a decimal comma', '地区\t2023年产值\n义乌\t1150,5', '2: not-a-number 1150,5'],
    ['numbers without headings', '义乌\t1000\t1100\t1200', '1: several-figures 1000  1100  1200'],
    ['more cells than headings', '地区\t2023年产值\n义乌\t1150\t9', '2: several-figures 9'],
    ['two years for one figure', '年份\t2023年产值\n2022\t1150', '2: contradiction 1150'],
    ['an area without a figure', '地区\t2023年产值\n义乌\t—', '2: no-figure'],
  ])('%s', (_, text, reason) => {
    expect(reasons(text)).toEqual([reason]);
  });
});

describe('a figure that stands twice', () => {
  it('is the later one, and the earlier is said', () => {
    const result = read('地区\t2023年产值\n义乌\t1150\n义乌市\t1160');
    expect(result.read).toMatchObject([{ line: 3, actual: { value: 1160 } }]);
    expect(result.replaced).toMatchObject([{ line: 2, by: 3, actual: { value: 1150 } }]);
  });
});

describe('whatever is pasted', () => {
  const word = fc.constantFrom(
    ...'义乌 开发区 全市 2023 2023年 产值 企业数（家） 规上工业增加值 亿元 万元 1,150 700 12.5% -3 — " 年份 地区 单位：亿元 同比 x'.split(
      ' ',
    ),
  );
  const divider = fc.constantFrom('\t', ',', ';', '  ', ' ', '\n', '\r\n', '\n\n', '');
  const table = fc.array(fc.tuple(word, divider)).map((parts) => parts.flat().join(''));

  it('is accounted for, line by line, and nothing throws', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(table, fc.string({ unit: 'binary' })), (text) => {
        const { read: taken, replaced, unread, passed } = read(text);
        const spans = [
          ...taken.map(({ line }) => line),
          ...replaced.map(({ line }) => line),
          ...passed,
          ...unread.map(({ line }) => line),
        ];
        const known = new Set(spans);
        const lines = text.replace(/\r\n?/g, '\n').split('\n');
        // A table under an unknown heading is kept whole. A quoted cell may run over several lines.
        const kept = new Set(unread.flatMap((row) => row.text.split('\n')));
        const missing = lines.filter((line, index) => !known.has(index + 1) && !kept.has(line));
        if (!text.includes('"')) expect(missing).toEqual([]);
        expect(known.has(1)).toBe(true);
        expect(Math.max(...spans)).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 200 },
    );
  });
});
