import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../geo/build/checks/check-pack';
import { checkParagraphs } from '../../../geo/build/checks/check-paragraphs';
import { sumFigures } from '../../../src/plan/figures';
import { type PackFile, pack as schemas } from '../../../src/plan/pack';
import { parsePack } from '../../../src/plan/parse-files';
import { parsePlan } from '../../../src/plan/parse-plan';
import { type GeoFile, geoFiles } from '../../../src/plan/plan';
import { planText } from '../plan-text';
import { readJson } from '../read-json';
import { realAnnex } from '../real-annex';

const pack = Object.fromEntries(
  Object.keys(schemas).map((file) => [file, readJson(`geo/plan/${file}.json`)]),
) as Record<PackFile, unknown>;
const geo = Object.fromEntries(geoFiles.map((file) => [file, readJson(`geo/${file}.geojson`)])) as Record<
  GeoFile,
  unknown
>;

const synonyms = readJson('geo/words/synonyms.json');

describe('the data pack', () => {
  test('has no problems', () => {
    expect(checkPack({ pack, geo, synonyms, planText })).toEqual([]);
  });

  test.skipIf(planText === null)(
    'has every paragraph of the plan, and every quotation stands in its own',
    () => {
      const { pack: parsed } = parsePack(pack);
      if (!parsed || planText === null) throw new Error('unread');
      expect(checkParagraphs(realAnnex, parsed, planText)).toEqual([]);
    },
  );

  test('with counties in GCJ-02 is suspected of it', () => {
    const counties = gcoord.transform(JSON.stringify(geo.counties), gcoord.WGS84, gcoord.GCJ02);
    const rules = checkPack({ pack, geo: { ...geo, counties }, synonyms, planText }).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'gcj02-suspected').length).toBeGreaterThanOrEqual(3);
  });

  const plan = parsePlan(pack, geo);

  test('holds ten areas, a corridor of three axes, two belts, six cities and fifteen platforms', () => {
    const kinds = [...plan.entities.values()].map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((other) => other === kind).length;
    expect(['municipality', 'area', 'corridor', 'axis', 'belt', 'city', 'platform'].map(count)).toEqual([
      1, 10, 1, 3, 2, 6, 15,
    ]);
  });

  test('holds 20 indicators, 8 industries and 32 segments', () => {
    expect([plan.indicators.length, plan.industries.size, plan.segments.size]).toEqual([20, 8, 32]);
  });

  test('sums the areas to 4,453.0 and 8,000 of output, 4,556 and 6,600 firms', () => {
    const sum = (name: keyof (typeof plan.areas)[number]['figures']) =>
      sumFigures(plan.areas.map(({ figures }) => figures[name])).value;
    expect([sum('output_2020'), sum('output_2025'), sum('firms_2020'), sum('firms_2025')]).toEqual([
      4453, 8000, 4556, 6600,
    ]);
  });

  test.skipIf(planText === null)('holds the rows of the data sheet in figure 2, cell by cell', () => {
    const series = [...plan.facts.values()].filter(({ figures }) => figures.length > 1);
    expect(series.map(({ id }) => id)).toEqual(['industry-value-added', 'gdp', 'gdp-share']);
    for (const { figures } of series) {
      const cells = figures.map(({ cite }) => plan.citations.get(cite));
      const locator = cells[0]?.locator;
      const row = [locator?.kind === 'cell' ? locator.row : '', ...cells.map((cell) => cell?.quote)];
      expect(planText).toContain(row.join('\t\t'));
    }
  });

  test('keeps the plan’s own 7,000 firms beside them', () => {
    expect(plan.municipality.figures.firms_2025.value).toBe(7000);
  });
});
