import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, type InlineConfig, preview } from 'vite';
import { chromiumArgs, systemChromium } from '../chromium';
import { type Measure, measurePage } from './measure-page';

const runs = 7;
const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'atlas-bench-'));

/** Builds a site and serves it from this machine. */
async function serve(name: string, config: InlineConfig) {
  const outDir = join(temporary, name);
  const common = { ...config, logLevel: 'error' as const };
  await build({ ...common, build: { ...config.build, outDir, emptyOutDir: true } });
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { server, url: server.resolvedUrls?.local[0] ?? '' };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const atlas = await serve('atlas', { root, configFile: join(root, 'vite.config.ts') });
const bare = await serve('bare', {
  root: join(root, 'tests/bench/bare'),
  configFile: false,
  base: './',
  build: { target: 'es2023', assetsInlineLimit: 0 },
});
const browser = await chromium.launch({
  args: chromiumArgs,
  ...(systemChromium ? { executablePath: systemChromium } : {}),
});
const results: { atlas: Measure[]; bare: Measure[] } = { atlas: [], bare: [] };
for (let run = 0; run < runs; run++) {
  results.bare.push(await measurePage(browser, bare.url));
  results.atlas.push(await measurePage(browser, atlas.url));
}
await browser.close();
await Promise.all([atlas.server.close(), bare.server.close()]);
rmSync(temporary, { recursive: true });

const of = (page: keyof typeof results, key: keyof Measure) => median(results[page].map((run) => run[key]));
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
const code = (page: keyof typeof results) => of(page, 'bytes') - of(page, 'dataBytes');
console.log(`First view, cold cache, median of ${runs}; the bare page is MapLibre with the same counties.`);
console.table({
  'bytes, gzipped': {
    atlas: kilobytes(of('atlas', 'bytes')),
    bare: kilobytes(of('bare', 'bytes')),
    ratio: (of('atlas', 'bytes') / of('bare', 'bytes')).toFixed(2),
  },
  'of these, code': {
    atlas: kilobytes(code('atlas')),
    bare: kilobytes(code('bare')),
    ratio: (code('atlas') / code('bare')).toFixed(2),
  },
  'of these, data': {
    atlas: kilobytes(of('atlas', 'dataBytes')),
    bare: kilobytes(of('bare', 'dataBytes')),
    ratio: (of('atlas', 'dataBytes') / of('bare', 'dataBytes')).toFixed(2),
  },
  'first idle map': {
    atlas: `${of('atlas', 'firstIdle').toFixed(0)} ms`,
    bare: `${of('bare', 'firstIdle').toFixed(0)} ms`,
    ratio: (of('atlas', 'firstIdle') / of('bare', 'firstIdle')).toFixed(2),
  },
  'longest task': {
    atlas: `${of('atlas', 'longestTask').toFixed(0)} ms`,
    bare: `${of('bare', 'longestTask').toFixed(0)} ms`,
    ratio: (of('atlas', 'longestTask') / of('bare', 'longestTask')).toFixed(2),
  },
});
