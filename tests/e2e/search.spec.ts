import type { Page } from '@playwright/test';
import { cardHeading, expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

const box = (page: Page) => page.locator('search-box');
const first = (page: Page) => box(page).getByRole('option').first();

test('/ opens the search, pinyin and Enter select; nothing of it is fetched before', {
  tag: '@folder',
}, async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openAtlas(page);
  expect(fetched.filter((url) => /search-session|synonyms|pinyin/.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('lanxi');
  await expect(first(page)).toContainText('兰溪市', { timeout: 15_000 });
  await page.keyboard.press('Enter');
  await expect(cardHeading(page)).toHaveText('兰溪市');
  await expect(box(page).getByRole('listbox')).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.type('光膜');
  await box(page).getByRole('option', { name: '哪些平台适合“光膜”' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('page')).toBe('match');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('a button lays the field over the bar, and a tap chooses', async ({ page }) => {
    await openAtlas(page, '?lang=en');
    await box(page).getByRole('button', { name: 'Search' }).tap();
    const field = box(page).getByRole('combobox', { name: 'Search' });
    await expect(field).toBeFocused();
    await field.pressSequentially('optcal film');
    await expect(first(page)).toContainText('optical film', { timeout: 15_000 });
    const { x = 0, width = 0 } = (await box(page).getByRole('listbox').boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    await first(page).tap();
    await expect.poll(() => new URL(page.url()).searchParams.get('page')).toBe('industries');
    await expect(field).toBeHidden();
  });
});
