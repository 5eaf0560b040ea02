import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

/** How many sheets a page takes, in the size that it asks for. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const lang of ['zh', 'en']) {
  for (const chart of ['slope', 'ranking', 'scatter', 'waterfall'])
    test(`the ${chart} prints on one sheet with its table and the status line (${lang})`, async ({
      page,
    }) => {
      await openAtlas(page, `?page=charts&chart=${chart}&lang=${lang}`);
      await expect(page.locator('chart-figure svg')).toBeVisible();
      expect(await sheets(page)).toBe(1);
    });

  test(`the table of areas prints on one sheet with the status line (${lang})`, async ({ page }) => {
    await openAtlas(page, `?table=areas&lang=${lang}`);
    await expect(page.locator('table-panel tbody tr')).not.toHaveCount(0);
    expect(await sheets(page)).toBe(1);
  });
}

test('a page of a few lines prints on one sheet, without an empty one behind it', async ({ page }) => {
  for (const link of ['?page=compare', '?page=platforms']) {
    await openAtlas(page, link);
    await expect(page.locator('compare-panel h2, platforms-panel h2')).toBeVisible();
    expect(await sheets(page), link).toBe(1);
  }
});

test('names of industries print on a line of their own', async ({ page }) => {
  await openAtlas(page, '?page=industries');
  const name = page.locator('industries-panel .tree .chip').first();
  await expect(name).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const { width, height } = (await name.boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBeGreaterThan(height);
});

test('what is folded on the screen is printed, but for links to go on by', async ({ page }) => {
  await openAtlas(page, '?page=card');
  await page.emulateMedia({ media: 'print' });
  const register = page
    .locator('card-panel section', { hasText: '正文中的其他目标' })
    .locator('dl.values')
    .first();
  await expect(register).toBeVisible();
  await expect(page.locator('card-panel .directory').first()).toBeHidden();
});

test('a finding of the audit is not printed in two parts', async ({ page }) => {
  await openAtlas(page, '?page=audit');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('audit-panel .finding').first()).toHaveCSS('break-inside', 'avoid');
});
