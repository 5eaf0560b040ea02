import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import pack from './package.json' with { type: 'json' };
import { chromiumArgs, systemChromium } from './tests/chromium.ts';

/** A slow machine takes seconds where a quick one takes a tenth. */
const patience = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What runs only in a build: start-up code, workers, Vite plugins.
      exclude: ['src/main.ts', 'src/embed.ts', 'src/site/*.ts', 'src/**/*-worker.ts'],
      reporter: ['text-summary', ['text', { skipFull: true }]],
      thresholds: { lines: 85, 'src/state/**': { lines: 95 } },
    },
    projects: [
      {
        test: {
          name: 'unit',
          ...patience,
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          maxWorkers: '100%',
        },
      },
      {
        extends: './vite.config.ts',
        // Known beforehand: what is found only when a test needs it makes Vite load the page anew.
        optimizeDeps: { include: [...Object.keys(pack.dependencies), 'lit/static-html.js'] },
        test: {
          name: 'browser',
          ...patience,
          // After the others, so that its pages have the machine to themselves: as many as it has cores.
          sequence: { groupOrder: 1 },
          maxWorkers: '100%',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: chromiumArgs,
                ...(systemChromium ? { executablePath: systemChromium } : {}),
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1024, height: 768 } }],
          },
        },
      },
    ],
  },
});
