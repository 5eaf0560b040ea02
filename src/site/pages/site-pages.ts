import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { PagesInput } from './write-pages';

/** Writes a page with a preview picture for every entity, measure and story, in both languages, once the site is built. */
export function sitePages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'site-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const start = performance.now();
      const { root, publicDir, logger } = config;
      const cacheDir = join(root, 'node_modules/.cache/site-pages');
      const writePages = await fromSources(root, join(cacheDir, 'code'));
      const outDir = resolve(root, config.build.outDir);
      const count = await writePages({ root, publicDir, outDir, cacheDir: join(cacheDir, 'pictures') });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      logger.info(`${count} pages with their preview pictures in ${seconds} s`);
    },
  };
}

/**
 * `writePages`, built for node from the same sources as the atlas, with their decorators and their styles as text: a
 * configuration file that imported them would have neither.
 */
async function fromSources(root: string, outDir: string): Promise<(input: PagesInput) => Promise<number>> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'src/site/pages/write-pages.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
    },
  });
  const { writePages } = await import(pathToFileURL(join(outDir, 'write-pages.js')).href);
  return writePages;
}
