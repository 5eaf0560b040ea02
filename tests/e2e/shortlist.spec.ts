import type { Page } from '@playwright/test';
import { cardHeading, expect, openAtlas, test } from './atlas';
import { withoutWebgl } from './without-webgl';

test.use({ webgl: false });

const panel = (page: Page) => page.locator('shortlist-panel');

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** A sheet that has found its type size and its code. */
async function printed(page: Page, tag: string): Promise<number> {
  await expect(page.locator(`${tag}:not([fitting]) qr-code path`)).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('static-map')).toBeHidden();
  await expect(page.locator(tag).getByRole('button')).toBeHidden();
  return pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

test('two candidates are kept from their cards, noted, put in order, and shown to whoever opens the link', {
  tag: '@folder',
}, async ({ page, browser }) => {
  await openAtlas(page, '?sel=lanxi-ez');
  await page.locator('card-panel').getByRole('button', { name: '加入清单' }).press('Enter');
  await page.locator('card-panel .facts').getByRole('link', { name: '兰溪市' }).click();
  await expect(cardHeading(page)).toHaveText('兰溪市');
  await page.locator('card-panel').getByRole('button', { name: '加入清单' }).click();
  await page.getByRole('link', { name: '产业选址' }).click();
  await page.getByRole('link', { name: '清单', exact: true }).click();
  await panel(page).getByRole('textbox', { name: '兰溪市的备注' }).fill('先看这里');
  await panel(page).getByRole('button', { name: '兰溪市上移一位' }).press('Enter');
  const heads = panel(page).locator('.list h3');
  await expect(heads).toHaveText(['兰溪市', '浙江兰溪经济开发区']);
  const bare = await panel(page).getByRole('textbox', { name: '清单链接' }).inputValue();
  expect(bare).not.toContain('notes');
  await panel(page).getByRole('checkbox', { name: '链接带上备注' }).check();
  const link = await panel(page).getByRole('textbox', { name: '清单链接' }).inputValue();
  const other = await browser.newContext({ locale: 'en-GB' });
  const their = await other.newPage();
  await withoutWebgl(their);
  await their.goto(link);
  await expect(panel(their).locator('.banner')).toContainText('这份清单来自链接');
  await expect(panel(their).locator('.list h3')).toHaveText(['兰溪市', '浙江兰溪经济开发区']);
  await expect(panel(their)).toContainText('先看这里');
  await other.close();
});

test('a card leads to its sheet, which prints on one A4 page and leads back', { tag: '@folder' }, async ({
  page,
}) => {
  await openAtlas(page, '?sel=yiwu&lang=en&theme=dark');
  await page.locator('card-panel').getByRole('link', { name: 'Fact sheet to print' }).click();
  await expect(page).toHaveURL(/page=sheet/);
  await expect(page.locator('printout-panel').getByRole('heading', { level: 2 })).toHaveText('Yiwu');
  expect(await printed(page, 'printout-panel')).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('printout-panel').getByRole('link', { name: 'Back to the card' }).click();
  await expect(cardHeading(page)).toHaveText('Yiwu');
});

test('a list of twelve prints on two A4 pages', async ({ page }) => {
  const ids =
    'jinhua-hitech-zone,jinhua-etdz,yiwu-etdz,wucheng-ez,yongkang-agri,yongkang-ez,opto-innovation-city,zjnu-innovation-city,yiwu,wuyi,belt-lanxi-wuyi-yongkang,corridor';
  await openAtlas(page, `?page=list-sheet&list=${ids}`);
  expect(await printed(page, 'shortlist-printout')).toBe(2);
});
