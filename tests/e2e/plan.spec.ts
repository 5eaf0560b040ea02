import { cardHeading, expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

test('from a source mark one reads on in the plan, and lights up on the map what rests on a paragraph', async ({
  page,
}) => {
  await openAtlas(page, '?sel=jinlan-innovation-city');
  await expect(cardHeading(page)).toHaveText('金兰创新城');
  await page.locator('card-panel source-mark').first().getByRole('button').first().click();
  await page.locator('card-panel source-mark').first().getByRole('link', { name: '上下文' }).click();
  const current = page.locator('reader-panel [aria-current]');
  await expect(current).toBeVisible();
  expect(new URL(page.url()).searchParams.get('page')).toBe('plan');
  await expect(current).toContainText('金兰创新城');
  await current
    .getByRole('link', { name: /科技创业园/ })
    .first()
    .click();
  expect(new URL(page.url()).searchParams.get('page')).toBe('plan');
  await expect.poll(() => new URL(page.url()).searchParams.get('sel')).not.toBe('jinlan-innovation-city');
});

test('a word of chapter 5 is found, and leads to its paragraph', { tag: '@folder' }, async ({ page }) => {
  await openAtlas(page);
  await page.locator('search-box').getByRole('combobox').fill('税收优惠');
  await page.locator('search-box').getByRole('option').first().click();
  await expect(page.locator('reader-panel [aria-current]')).toContainText('人才');
});

test('what the plan restricts is not recommended, and the conditions are at hand', async ({ page }) => {
  await openAtlas(page, '?page=match&match=%E9%92%A2%E9%93%81');
  await expect(page.locator('match-panel').getByRole('alert')).toContainText('严格限制新建产能');
  await expect(page.locator('match-panel .results')).toHaveCount(0);
  await openAtlas(page, '?page=conditions&lang=en');
  const panel = page.locator('conditions-panel');
  await panel.getByRole('spinbutton', { name: 'Land (mu)' }).fill('20');
  await panel.getByRole('spinbutton', { name: /Expected tax/ }).fill('5000000');
  await expect(panel.getByRole('table')).toContainText('125,000');
  await expect(panel).toContainText('Your tax per mu: CNY 250,000');
});
