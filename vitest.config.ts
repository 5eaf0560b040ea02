import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import pack from './package.json' with { type: 'json' };
import { chromiumArgs, systemChromium } from './tests/chromium.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
          maxWorkers: '100%',
        },
      },
      {
        extends: './vite.config.ts',
        // Known beforehand: what is found only when a test needs it makes Vite load the page anew.
        optimizeDeps: { include: Object.keys(pack.dependencies) },
        test: {
          name: 'browser',
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
