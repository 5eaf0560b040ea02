import { cardHeading, expect, openAtlas, test } from './atlas';

test('the city’s card leads to the audit, a finding to its features, and back again', async ({ page }) => {
  await openAtlas(page);
  await page.locator('card-panel').getByRole('link', { name: '打开目标核对' }).click();
  const audit = page.locator('audit-panel');
  await expect(audit.getByRole('heading', { level: 2 })).toHaveText('目标核对');
  await expect(page).toHaveURL(/\?page=audit$/);
  await expect(audit).toContainText('6,600');
  await audit.getByRole('link', { name: '磐安县' }).first().click();
  await expect(cardHeading(page)).toHaveText('磐安县');
  await page.goBack();
  await expect(audit.getByRole('heading', { level: 2 })).toHaveText('目标核对');
});

test('a link to the audit opens it in the link’s language', async ({ page }) => {
  await openAtlas(page, '?page=audit&lang=en');
  const audit = page.locator('audit-panel');
  await expect(audit.getByRole('heading', { level: 2 })).toHaveText('Audit of the targets');
  await expect(audit).toContainText('Differs');
  await expect(page).toHaveTitle('Audit of the targets · Jinhua Plan Atlas');
});
