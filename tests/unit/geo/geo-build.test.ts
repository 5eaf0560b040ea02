import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildGeo } from '../../../geo/build/build-geo';
import { derivePinyin } from '../../../geo/build/derive/pinyin';
import { readSources } from '../../../geo/build/read/read-sources';
import { formatCollection } from '../../../geo/build/write/format-collection';
import { formatPinyin } from '../../../geo/build/write/format-pinyin';
import { formatPlaces } from '../../../geo/build/write/format-places';
import { searchDocuments } from '../../../src/features/search/model/search-documents';
import { parseLexicon } from '../../../src/plan/lexicon/parse-lexicon';
import { parsePlan } from '../../../src/plan/parse-plan';
import { geoFiles } from '../../../src/plan/plan';
import { realAnnex } from '../real-annex';

const geoFolder = fileURLToPath(new URL('../../../geo/', import.meta.url));
const committed = (file: string) => readFileSync(`${geoFolder}${file}`, 'utf8');
const sources = readSources(geoFolder);
const built = buildGeo(sources);

describe('geo files', () => {
  test.each(geoFiles)('%s.geojson is byte-identical when rebuilt offline', (file) => {
    expect(formatCollection(built[file])).toBe(committed(`${file}.geojson`));
  });

  test('the outlines in places/ are written as they are read', () => {
    for (const [file, text] of Object.entries(formatPlaces(sources))) {
      expect(text).toBe(committed(`places/${file}`));
    }
  });

  test('the pinyin in words/ is byte-identical when rebuilt', () => {
    const { synonyms } = parseLexicon(JSON.parse(committed('words/synonyms.json')), {});
    const documents = searchDocuments(parsePlan(sources.pack, built), synonyms, realAnnex);
    expect(formatPinyin(derivePinyin(documents))).toBe(committed('words/pinyin.json'));
  });

  test('every feature has the same properties in the same order', () => {
    const orders = geoFiles.flatMap((file) =>
      built[file].features.map(({ properties }) => Object.keys(properties).join()),
    );
    expect(new Set(orders).size).toBe(1);
  });

  test('corridor and belts carry the sums of their members', () => {
    const [corridor] = built.corridor.features;
    expect(corridor?.properties).toMatchObject({ output_2025: 4350, firms_2025: 3000, output_2025_op: '=' });
    expect(corridor?.properties.derived).toContain('output_2025');
    expect(built.belts.features.map(({ properties }) => properties.output_2025)).toEqual([3100, 1550]);
  });

  test('a platform has no target of its own, and a blank cell stays null', () => {
    expect(new Set(built.platforms.features.map(({ properties }) => properties.output_2025))).toEqual(
      new Set([null]),
    );
    const zone = built.counties.features.find(({ properties }) => properties.id === 'jinhua-edz');
    expect(zone?.properties.tax_per_mu_2020).toBeNull();
    expect(zone?.properties.cites.tax_per_mu_2020).toBe('annex1.jinhua-edz.tax-per-mu-2020');
  });
});
