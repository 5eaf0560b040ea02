import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page, Request } from '@playwright/test';
import { openAtlas } from '../e2e/atlas';
import { withoutWebgl } from '../e2e/without-webgl';
import { address } from './site';
import type { View } from './views';

const heights = { 1440: 900, 390: 844, 794: 1123 };

/** A view as a PNG, taken once nothing moves any more. */
export async function takeView(browser: Browser, view: View): Promise<Buffer> {
  const { width, lang, theme, print = false } = view;
  const phone = width === 390;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: heights[width] },
    isMobile: phone,
    hasTouch: phone,
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await stopDate(page);
    if (!view.webgl) await withoutWebgl(page);
    const pending = pendingRequests(page);
    await openAtlas(page, view.link);
    await page.waitForLoadState('networkidle');
    if (!view.webgl) await dismissNotice(page);
    await view.prepare?.(page);
    if (print) await page.emulateMedia({ media: 'print' });
    return await takeAtRest(page, print, pending);
  } finally {
    await context.close();
  }
}

/** Days are printed. Playwright's own clock would hide the marks that the map leaves in the timeline. */
async function stopDate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const now = Date.UTC(2026, 0, 15, 4);
    window.Date = new Proxy(Date, {
      construct: (date, args, target) => Reflect.construct(date, args.length > 0 ? args : [now], target),
      get: (date, key) => (key === 'now' ? () => now : Reflect.get(date, key)),
    });
  });
}

/** The notice that there is no WebGL would cover what lies under it; the pointer stays where it was. */
async function dismissNotice(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(知道了|OK)$/ })
    .first()
    .dispatchEvent('click');
}

function pendingRequests(page: Page): ReadonlySet<Request> {
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return pending;
}

/** A picture that is the same as the one before it, with no request and no font under way. */
async function takeAtRest(page: Page, fullPage: boolean, pending: ReadonlySet<Request>): Promise<Buffer> {
  const take = () => page.screenshot({ fullPage, animations: 'disabled', caret: 'hide' });
  let last = await take();
  for (let attempt = 0; attempt < 30; attempt++) {
    await pause(300);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const next = await take();
    if (pending.size === 0 && next.equals(last)) return next;
    last = next;
  }
  throw new Error('the view does not come to rest');
}
