import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, expect } from '@playwright/test';
import { withoutWebgl } from './without-webgl';

/**
 * Where the atlas is at home: the built site over http, the folder build from a disk, or the site that stored itself, with the
 * network off.
 */
export type Home = 'site' | 'folder' | 'offline';

/** A copy of the folder build where a reader may put it, with spaces and Chinese in its path; `use` gets its page's address. */
export async function fromDisk(use: (address: string) => Promise<void>): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'U盘 金华图集 '));
  await cp(join(import.meta.dirname, '../../dist-folder'), join(place, '图集 2026'), { recursive: true });
  await use(pathToFileURL(join(place, '图集 2026/index.html')).href);
  await rm(place, { recursive: true });
}

/** A browser that visited the site once, waited until it said that all is stored, and then lost the network. */
export async function afterOneVisit(
  browser: Browser,
  options: BrowserContextOptions & { baseURL: string },
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await withoutWebgl(page);
  await page.goto(options.baseURL);
  await expect(page.locator('offline-status').getByRole('status')).toHaveText('可离线使用', {
    timeout: 45_000,
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  // Past the service worker, too: it asks the network for what it does not store.
  const answer = await page.evaluate(() =>
    fetch('preview.png').then(
      () => 'answered',
      () => 'no answer',
    ),
  );
  expect(answer).toBe('no answer');
  await page.close();
  return context;
}
