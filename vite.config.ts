import { defaultClientConditions, defineConfig } from 'vite';
import { sitePlugins } from './src/site/site-plugins.ts';

/**
 * A relative base: the built site works from any path of any static host. What this file imports runs in node as it stands,
 * so there, and only there, imports name their `.ts`.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: sitePlugins(mode),
  // deck.gl without its WebGPU half, which nothing here uses: 48 KB less.
  resolve: { conditions: ['visgl:webgl-only', ...defaultClientConditions] },
  build: {
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    // A browser that cannot preload modules fetches them a little later.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
  },
  // Of what writes PDF, the parts that nothing here uses are left out: 15 KB gzipped instead of 260.
  worker: { rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.includes('@cantoo/pdf-lib') } } },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
}));
