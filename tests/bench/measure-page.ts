import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';

export type Measure = {
  /** Bytes of all files the first view asked for, each gzipped as a host would send it. */
  bytes: number;
  /** Bytes of those that hold the plan's data. */
  dataBytes: number;
  /** Milliseconds from navigation to the first idle map. */
  firstIdle: number;
  /** The longest task on the main thread, in milliseconds. */
  longestTask: number;
};

/** One visit with a cold cache. */
export async function measurePage(browser: Browser, url: string): Promise<Measure> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    // What is stored for use without a network is fetched after the first view.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const files: Promise<{ bytes: number; data: boolean }>[] = [];
  const collect = (response: Response) => {
    const data = /\.(geo)?json$/.test(new URL(response.url()).pathname);
    files.push(response.body().then((body) => ({ bytes: gzipSync(body).length, data })));
  };
  page.on('response', collect);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const longest = Math.max(...list.getEntries().map(({ duration }) => duration));
      const before = Number(document.documentElement.dataset.longest ?? 0);
      document.documentElement.dataset.longest = String(Math.max(before, longest));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-idle').length > 0);
  page.off('response', collect);
  const [firstIdle, longestTask] = await page.evaluate(() => [
    performance.getEntriesByName('first-idle')[0]?.startTime ?? Number.NaN,
    Number(document.documentElement.dataset.longest ?? 0),
  ]);
  const sizes = await Promise.all(files);
  await context.close();
  const sum = (list: typeof sizes) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: sum(sizes),
    dataBytes: sum(sizes.filter(({ data }) => data)),
    firstIdle: firstIdle ?? Number.NaN,
    longestTask: longestTask ?? 0,
  };
}
