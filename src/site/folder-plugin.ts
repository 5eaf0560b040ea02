import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { folderPage } from './folder-page.ts';
import { folderReadme } from './folder-readme.ts';
import { storedFilesScript } from './stored-files-script.ts';

/** What the page reads by a script of its own, since a `file:` page may fetch nothing. */
const data = /\.(json|geojson|wasm|ttf|otf|woff2)$/;
const worker = /worker[^/]*\.js$/;

/**
 * The build for a disk, a stick or an intranet share: one classic script, the data in a second, and the site's settings in a
 * third that a person can edit. Everything that the ordinary build fetches is found in `atlasFiles` instead, under the same
 * address (`app/files/stored-file.ts`).
 */
export function folderPlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'atlas-folder',
    enforce: 'post',
    config: () => ({
      build: {
        outDir: 'dist-folder',
        copyPublicDir: false,
        cssCodeSplit: false,
        modulePreload: false,
        chunkSizeWarningLimit: 8000,
        rolldownOptions: {
          // Vite's preloading of modules asks for `import.meta`, and does nothing in a script.
          checks: { emptyImportMeta: false },
          output: {
            format: 'iife',
            name: 'atlas',
            entryFileNames: 'atlas.js',
            assetFileNames: ({ names }) =>
              names[0]?.endsWith('.css') ? 'atlas.css' : 'assets/[name]-[hash].[ext]',
          },
        },
      },
      experimental: {
        renderBuiltUrl: (file, { hostType }) =>
          hostType === 'js'
            ? { runtime: `new URL(${JSON.stringify(file)}, document.baseURI).href` }
            : { relative: true },
      },
    }),
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: { order: 'post', handler: folderPage },
    generateBundle(_, bundle) {
      const files = new Map<string, string | Uint8Array>();
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type !== 'asset' || !(data.test(name) || worker.test(name))) continue;
        files.set(name, output.source);
        delete bundle[name];
      }
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const { parentPath, name } of readdirSync(publicDir, {
        recursive: true,
        withFileTypes: true,
      }).filter((entry) => entry.isFile())) {
        const file = join(parentPath, name);
        const address = file.slice(publicDir.length + 1).replaceAll('\\', '/');
        if (address === 'site.json') emit('site.js', storedFilesScript([[address, readFileSync(file)]]));
        else if (data.test(name)) files.set(address, readFileSync(file));
        else emit(address, readFileSync(file));
      }
      emit('files.js', storedFilesScript([...files]));
      emit('README.txt', folderReadme);
    },
  };
}
