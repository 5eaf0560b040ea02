import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { searchDocuments } from '../../src/features/search/model/search-documents';
import type { Synonyms } from '../../src/plan/lexicon/lexicon';
import { parsePlan } from '../../src/plan/parse-plan';
import { fitOutlines } from './boundaries/fit-outlines';
import { getOutlines } from './boundaries/get-outlines';
import { buildGeo } from './build-geo';
import { checkPack } from './checks/check-pack';
import { checkParagraphs } from './checks/check-paragraphs';
import { nextVersion, type PackVersion } from './derive/next-version';
import { derivePinyin } from './derive/pinyin';
import { digestOf } from './read/digest-of';
import { parseOptions } from './read/parse-options';
import { readAnnex } from './read/read-annex';
import { readSources } from './read/read-sources';
import { formatCollection } from './write/format-collection';
import { formatPinyin } from './write/format-pinyin';
import { formatPlaces } from './write/format-places';

/**
 * `npm run geo` rebuilds `geo/*.geojson` and the pinyin: fetch the outlines, read, derive, check, write. Where that or
 * an edit changed the data, it counts up `geo/version.json`.
 * `-- --offline` keeps the committed outlines; `-- --boundaries FILE` takes the counties from a file.
 * Nothing is written while a check finds a problem.
 */
const geoFolder = fileURLToPath(new URL('..', import.meta.url));
const planText = fileURLToPath(new URL('../../../shared/plan/plan.txt', import.meta.url));
const wordsFolder = join(geoFolder, 'words');
const zoneFile = join(geoFolder, 'places', 'zone-outlines.json');

const { offline, boundaries } = parseOptions(process.argv.slice(2));
const committed = readSources(geoFolder);
const sources = offline
  ? committed
  : { ...committed, ...fitOutlines(getOutlines(boundaries), JSON.parse(readFileSync(zoneFile, 'utf8'))) };
const geo = buildGeo(sources);
const synonyms: unknown = JSON.parse(readFileSync(join(wordsFolder, 'synonyms.json'), 'utf8'));

const annex = readAnnex(geoFolder);
const text = existsSync(planText) ? readFileSync(planText, 'utf8') : null;

const problems = [
  ...checkPack({ pack: sources.pack, geo, synonyms, planText: text }),
  ...(text === null ? [] : checkParagraphs(annex, sources.pack, text)),
];
for (const { rule, feature, reason } of problems) console.error(`${rule}  ${feature}  ${reason}`);
if (problems.length > 0) process.exit(1);

for (const [name, text] of Object.entries(formatPlaces(sources))) {
  writeFileSync(join(geoFolder, 'places', name), text);
}
for (const [name, collection] of Object.entries(geo)) {
  writeFileSync(join(geoFolder, `${name}.geojson`), formatCollection(collection));
}
const documents = searchDocuments(parsePlan(sources.pack, geo), synonyms as readonly Synonyms[], annex);
writeFileSync(join(wordsFolder, 'pinyin.json'), formatPinyin(derivePinyin(documents)));

const versionFile = join(geoFolder, 'version.json');
const before = JSON.parse(readFileSync(versionFile, 'utf8')) as PackVersion;
const next = nextVersion(before, digestOf(geoFolder), new Date().toISOString().slice(0, 10));
writeFileSync(versionFile, `${JSON.stringify(next, null, 2)}\n`);
