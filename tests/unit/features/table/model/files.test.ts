import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { copiedTable } from '../../../../../src/features/table/model/copied-table';
import { cellSource, csvTable } from '../../../../../src/features/table/model/csv-table';
import { geojsonTable } from '../../../../../src/features/table/model/geojson-table';
import { csvText } from '../../../../../src/plan/csv-text';
import { applyScenario } from '../../../../../src/plan/scenario/apply-scenario';
import { tableSubjects } from '../../../../../src/state/table';
import { realPlan as plan } from '../../../real-plan';
import { sheetOf, shown } from './table';

const assuming = applyScenario(plan, { lanxi: { output: 1200 } });

const csv = async (...[subject, setting = {}]: Parameters<typeof shown>) => {
  const { columns, rows } = csvTable(shown(subject, setting), setting.plan ?? plan, setting.language ?? 'zh');
  const text = await csvText(columns, rows);
  return { text, rows: parse(text, { bom: true, columns: true }) as Record<string, string>[] };
};

describe('the CSV', () => {
  it('begins with a byte-order mark and reads back, Chinese, quotes, commas and all', async () => {
    const { text, rows } = await csv('areas');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(
      text.slice(1),
    );
    expect(rows).toHaveLength(12);
    expect(rows[3]).toMatchObject({
      id: 'lanxi',
      名称: '兰溪市',
      '规上工业总产值 2025年（亿元）': '1000',
      document_sha256: plan.document.sha256,
    });
  });

  it('puts the source behind each figure: quotation or formula, with citation ids', async () => {
    const { rows } = await csv('areas');
    expect(rows[3]?.['规上工业总产值 2025年（亿元）：出处']).toBe(
      '附件1，兰溪市 | 2025年发展目标 / 规上工业总产值（亿元）：「1000」 [annex1.lanxi.output-2025]',
    );
    expect(rows[3]?.['总产值年均增速 2020—2025年（%／年）：出处']).toBe(
      '推算：(1,000 ÷ 664.3)^(1/5) − 1 = 8.5% [annex1.lanxi.output-2020, annex1.lanxi.output-2025]',
    );
  });

  it('leaves missing figures empty, never 0, and has plain numbers', async () => {
    const { rows } = await csv('areas');
    const zone = rows.find(({ id }) => id === 'jinhua-edz');
    expect(zone?.['规上工业亩均税收 2020年（万元/亩）']).toBe('');
    for (const row of rows)
      for (const [title, value] of Object.entries(row))
        if (title.endsWith('（亿元）') && value !== '') expect(value).toMatch(/^\d+(\.\d+)?$/);
  });

  it('names what rests on a what-if, and only then', async () => {
    const title = '情景假设（不是规划的数字）';
    expect((await csv('areas')).rows[3]).not.toHaveProperty(title);
    const { rows } = await csv('areas', { plan: assuming });
    expect(rows[3]?.[title]).toContain('规上工业总产值 2025年');
    expect(rows[3]?.['规上工业总产值 2025年（亿元）：出处']).toContain('情景假设');
    expect(rows.find(({ id }) => id === 'jinhua')?.['规上工业总产值 2025年（亿元）：出处']).not.toContain(
      '情景',
    );
  });

  it('is neutral for spreadsheets and complete for every subject in both languages', async () => {
    for (const subject of tableSubjects)
      for (const language of ['zh', 'en'] as const) {
        const { rows } = await csv(subject, { language });
        const { rows: ids, foot } = sheetOf(subject);
        expect(rows.map(({ id }) => id)).toEqual([...ids, ...foot]);
        for (const value of rows.flatMap((row) => Object.values(row)))
          if (Number.isNaN(Number(value))) expect(value).not.toMatch(/^[=+\-@]/);
      }
    expect(await csvText(['a'], [{ a: '=1+1' }, { a: '@cmd' }])).toBe(`\uFEFFa\r\n"'=1+1"\r\n"'@cmd"`);
  });
});

describe('a source in one line', () => {
  it('is empty where nothing is stated', () => {
    expect(cellSource({ text: { zh: '县', en: 'county' }, cites: [] }, plan, 'en')).toBe('');
  });
});

describe('the GeoJSON', () => {
  const areas = geojsonTable(shown('areas', { year: 2023, look: { filter: '县级市' } }), 'areas', plan);

  it('has a feature for each row shown, with its values under the columns’ ids', () => {
    expect(areas.features.map(({ properties }) => properties.id)).toEqual([
      'lanxi',
      'yiwu',
      'dongyang',
      'yongkang',
    ]);
    expect(areas.features[0]?.properties).toMatchObject({
      name_zh: '兰溪市',
      name_en: 'Lanxi',
      level_en: 'County-level city',
      geometry_class: 'boundary',
      'output-2025': 1000,
      'output-growth': 8.524339,
    });
  });

  it('cites the plan’s figures and gives the formula of derived ones', () => {
    const { cites, derived, formulas, assumed } = (areas.features[0]?.properties ?? {}) as {
      cites: Record<string, string>;
      derived: string[];
      formulas: Record<string, string>;
      assumed: string[];
    };
    expect(cites['output-2025']).toBe('annex1.lanxi.output-2025');
    expect(derived).toContain('output-2023');
    expect(derived).not.toContain('output-2025');
    expect(formulas['output-growth']).toBe('(1,000 ÷ 664.3)^(1/5) − 1 = 8.5%');
    expect(assumed).toEqual([]);
  });

  it('has source, licence, units and the version of the data beside the features', () => {
    expect(areas.metadata).toMatchObject({
      subject: 'areas',
      source: { document_sha256: plan.document.sha256 },
      units: { 'output-2025': { en: '100 million yuan' }, level: null },
      what_if: false,
    });
    expect(JSON.stringify(areas.metadata.licence)).toContain('CC BY 4.0');
  });

  it('says when it holds a what-if', () => {
    const sheet = geojsonTable(shown('areas', { plan: assuming }), 'areas', assuming);
    const lanxi = sheet.features.find(({ properties }) => properties.id === 'lanxi');
    expect(lanxi?.properties).toMatchObject({ 'output-2025': 1200 });
    expect(lanxi?.properties.assumed).toContain('output-2025');
    expect(lanxi?.properties.assumed).not.toContain('output-2020');
    expect(sheet.metadata.what_if).toBe(true);
  });

  it('has every platform and city', () => {
    expect(geojsonTable(shown('platforms'), 'platforms', plan).features).toHaveLength(15);
    expect(geojsonTable(shown('cities'), 'cities', plan).features).toHaveLength(6);
  });
});

describe('the copied table', () => {
  const look = { columns: ['output-2025', 'tax-per-mu-2020', 'output-growth'], filter: '开发区' };
  const copied = copiedTable(shown('areas', { look }), plan, 'zh');

  it('is tab-separated, as printed, with plain numbers and empty cells', () => {
    expect(copied.text.split('\r\n')).toEqual([
      '名称\t规上工业总产值 2025年（亿元）\t规上工业亩均税收 2020年（万元/亩）\t总产值年均增速 2020—2025年（%／年）',
      '金华开发区\t1000\t\t13.8',
      '十个地区合计\t8000.0\t\t',
      '金华市（规划全市行）\t8000\t12.5\t12.4',
    ]);
  });

  it('keeps the decimals that the plan prints, and has the unit that the reader reads', () => {
    const columns = { columns: ['output-2020', 'output-2025', 'tax-per-mu-2020'] };
    const line = (language: 'zh' | 'en') =>
      copiedTable(shown('areas', { look: columns }), plan, language)
        .text.split('\r\n')
        .find((row) => /^(东阳|Dongyang)/.test(row));
    expect(line('zh')).toBe('东阳市\t505.9\t1000\t12.7');
    expect(line('en')).toBe('Dongyang\t50.59\t100\t127000');
    const whole = copiedTable(shown('areas', { look: columns }), plan, 'zh').text;
    expect(whole).toMatch(/\t\d+\.0\t/);
  });

  it('is an HTML table as well', () => {
    expect(copied.html).toContain('<tr><td>金华开发区</td><td>1000</td><td></td><td>13.8</td></tr>');
    expect(copied.html.match(/<tr>/g)).toHaveLength(4);
  });

  it('keeps formulas and markup from doing anything', () => {
    const [first] = sheetOf('areas').columns;
    const evil = { text: { zh: '=HYPERLINK("x")\t<b>', en: '' }, cites: [] };
    const made = copiedTable({ columns: [first], rows: [{ id: 'x', cells: [evil] }], foot: [] }, plan, 'zh');
    expect(made.text).toBe(`名称\r\n'=HYPERLINK("x") <b>`);
    expect(made.html).toContain(`<td>'=HYPERLINK("x") &lt;b&gt;</td>`);
  });

  it('names what rests on a what-if', () => {
    const { text } = copiedTable(
      shown('areas', { plan: assuming, look: { columns: ['output-2025'] } }),
      assuming,
      'en',
    );
    expect(text).toContain('scenario (not the plan’s figures)');
    expect(text).toContain('Lanxi\t120\tGross industrial output 2025 (CNY bn)');
  });
});
