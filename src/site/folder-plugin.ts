import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { folderReadme } from './folder-readme.ts';

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

/**
 * The page of the folder build: scripts as a `file:` page may run them, in order and without CORS, and a policy that lets the
 * map's worker start from a blob, which MapLibre reads first.
 */
function folderPage(html: string): string {
  return html
    .replace(
      /<script type="module"[^>]* src="([^"]+)"><\/script>/,
      '<script defer src="./files.js"></script>\n    <script defer src="./site.js"></script>\n    <script defer src="$1"></script>',
    )
    .replace(/ crossorigin(?=[ >])/g, '')
    .replace("object-src 'none'", "connect-src 'self' blob:; worker-src blob:; object-src 'none'");
}

const text = /\.(json|geojson|js)$/;

/**
 * A classic script that puts files into `atlasFiles`: text in a template literal, so that a person can read and edit it, bytes
 * in base64.
 */
export function storedFilesScript(
  files: readonly (readonly [name: string, source: string | Uint8Array])[],
): string {
  const lines = files.map(([name, source]) => {
    const buffer = Buffer.from(source);
    const value = text.test(name)
      ? `\`${buffer.toString('utf8').replace(/[\\`]|\$\{/g, '\\$&')}\``
      : JSON.stringify({ base64: buffer.toString('base64') });
    return `atlasFiles[${JSON.stringify(name)}] = ${value};\n`;
  });
  return `globalThis.atlasFiles ??= {};\n${lines.join('')}`;
}
