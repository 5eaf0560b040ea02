import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const sizes = [192, 512];

/**
 * What makes the site an application that needs no network: its manifest with icons, and the service worker with the list of
 * the files that it stores. The pages and pictures of single places are not among them: it leads from them to the atlas.
 */
export function offlinePlugin(): PluginOption {
  return [
    {
      name: 'atlas-icons',
      generateBundle() {
        const drawing = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8');
        for (const size of sizes)
          this.emitFile({ type: 'asset', fileName: `icon-${size}.png`, source: appIcon(drawing, size) });
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      // The window registers it after the first view: `app/services/watch-offline.ts`.
      injectRegister: false,
      srcDir: 'src/offline',
      filename: 'service-worker.ts',
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['index.html', 'assets/**/*', '{,stories/**/}*.{json,geojson,svg}', 'icon-*.png'],
        maximumFileSizeToCacheInBytes: 32 * 1024 * 1024,
      },
      manifest: {
        name: '金华工业规划图集 · Jinhua Plan Atlas',
        short_name: '金华图集',
        description:
          '金华市工业高质量发展“十四五”规划（征求意见稿）的交互地图。An interactive map of Jinhua’s industrial plan for 2021–2025.',
        lang: 'zh-CN',
        categories: ['government', 'business', 'education'],
        display: 'standalone',
        background_color: '#fcfbf7',
        theme_color: '#9d2a20',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          ...sizes.map((size) => ({
            src: `icon-${size}.png`,
            sizes: `${size}x${size}`,
            type: 'image/png',
            purpose: 'any maskable' as const,
          })),
        ],
      },
    }),
  ];
}

/**
 * The icon as PNG, `size` pixels square: the drawing on a ground of its own colour that reaches every edge, since systems cut
 * icons to circles and rounded squares and promise to keep only the middle four fifths.
 */
function appIcon(drawing: string, size: number): Uint8Array {
  const [, ground = 'none'] = /<rect[^>]*fill="(#\w+)"/.exec(drawing) ?? [];
  const inner = drawing.replace('<svg ', '<svg x="10" y="10" width="80" height="80" ');
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${ground}"/>${inner}</svg>`;
  return new Resvg(icon, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
