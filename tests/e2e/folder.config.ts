import { defineConfig } from '@playwright/test';
import type { Home } from './homes';
import journeys from './playwright.config';

/** Every journey in the folder build, but for those that are about a server. */
export default defineConfig<object, { home: Home }>({
  ...journeys,
  projects: [{ name: 'folder', use: { home: 'folder' }, grepInvert: /@site/ }],
});
