import { defineConfig } from '@playwright/test';
import { chromiumArgs, systemChromium } from '../chromium';
import type { Home } from './homes';

const port = 4517;

/**
 * The built site in real Chromium, drawing in software, served by Vite’s preview. That answers unknown paths with the
 * page itself, which many static hosts do not. Journeys run in the site that has stored itself, with the network off, but
 * for those that are about a server, which are tagged @site. Those tagged @folder run in the folder build as well;
 * `npm run test:folder` runs all of them there.
 */
export default defineConfig<object, { home: Home }>({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  projects: [
    { name: 'site', use: { home: 'site' }, grep: /@site/ },
    { name: 'offline', use: { home: 'offline' }, grepInvert: /@site/ },
    { name: 'folder', use: { home: 'folder' }, grep: /@folder/ },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // A laptop’s: every pixel is drawn in software. `screens.spec.ts` looks at larger and smaller ones.
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    // Only the project that is about it stores the site.
    serviceWorkers: 'block',
    // Fewer frames to draw in software; a test about motion asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: chromiumArgs, ...(systemChromium ? { executablePath: systemChromium } : {}) },
  },
});
