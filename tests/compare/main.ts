import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compared, compareView } from './compare-view';
import { pageOf } from './page-of';
import { buildCommit, buildTree, commitOf, openSite } from './site';
import { views } from './views';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' } },
});
const [revision] = positionals;
if (!revision) throw new Error('Usage: npm run compare -- REV [--only PART-OF-A-NAME]');

const root = join(import.meta.dirname, '../..');
const commit = commitOf(root, revision);
const chosen = views.filter(({ name }) => name.includes(values.only));
const results = join(root, 'test-results/compare');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const temporary = mkdtempSync(join(tmpdir(), 'atlas-compare-'));
const [beforeDir, afterDir] = [join(temporary, 'before'), join(temporary, 'after')];
try {
  console.log(`Building ${revision} (${commit.slice(0, 10)}) and the working tree …`);
  buildCommit(root, commit, join(temporary, 'tree'), beforeDir);
  buildTree(root, afterDir);
  const sites = [await openSite(beforeDir), await openSite(afterDir)] as const;
  console.log(`Taking ${chosen.length} views of both …`);
  const compared: Compared[] = [];
  for (const view of chosen) {
    const result = await compareView(view, sites, results);
    compared.push(result);
    if (result.kind === 'failed') console.log(`failed   ${view.name}: ${result.reason}`);
    if (result.kind === 'differs')
      console.log(`differs  ${view.name}: ${result.pixels} pixels, ${result.percent.toFixed(3)} %`);
  }
  await Promise.all(sites.map((site) => site.close()));
  const count = (kind: Compared['kind']) => compared.filter((each) => each.kind === kind).length;
  const summary = `${count('differs')} differ, ${count('failed')} failed, ${count('same')} are the same`;
  const page = join(results, 'index.html');
  writeFileSync(page, pageOf(`${revision} (${commit.slice(0, 10)})`, summary, compared));
  console.log(`${summary}: ${page}`);
} finally {
  rmSync(temporary, { recursive: true });
}
