import { SearchIndex } from '../../src/features/search/model/search-index';
import { realWords } from '../unit/features/search/model/lexicon';
import { readJson } from '../unit/read-json';
import { realAnnex } from '../unit/real-annex';
import { realPlan } from '../unit/real-plan';

/** How long an answer takes while each query of the fixture is typed, key by key; and how long the index takes. */
const queries = readJson('tests/fixtures/search-queries.json') as { query: string }[];

const began = performance.now();
const index = await SearchIndex.build(realPlan, realWords, realAnnex);
const built = performance.now() - began;

/** Time of the processor, the best of three: the machine does other things too. */
function timed(text: string): { readonly text: string; readonly ms: number } {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    index.search(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { text, ms: Math.min(...runs) };
}

timed('金华');
const keys = queries.flatMap(({ query }) =>
  [...query].map((_, end) => timed([...query].slice(0, end + 1).join(''))),
);
const sorted = keys.toSorted((a, b) => a.ms - b.ms);
const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]?.ms.toFixed(1);

console.log(`index built in ${built.toFixed(0)} ms, ${queries.length} queries, ${keys.length} keys`);
console.log(`median ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms, longest ${at(1)} ms`);
for (const { text, ms } of sorted.slice(-10).toReversed()) console.log(`  ${ms.toFixed(1)} ms  ${text}`);
