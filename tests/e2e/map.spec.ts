import { linkVersion } from '../../src/state/link/link-version';
import { cardHeading, expect, openAtlas, test, windowPosition } from './atlas';

test('a click on an area opens its card and Escape closes it', { tag: '@folder' }, async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await windowPosition(page, [120.68, 29]);
  await page.mouse.click(x, y);
  await expect(cardHeading(page)).toHaveText('磐安县');
  await page.keyboard.press('Escape');
  await expect(cardHeading(page)).toHaveText('金华市');
});

test('overlapping features offer a choice, by keyboard too; a hidden layer leaves it, and stays hidden in the link', async ({
  page,
}) => {
  await openAtlas(page);
  const { x, y } = await windowPosition(page, [119.93, 29.2]);
  await page.mouse.click(x, y);
  const menu = page.locator('choice-menu');
  await expect(menu).toContainText('浙中科创大走廊');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(menu).toHaveCount(0);
  await expect(cardHeading(page)).not.toHaveText('金华市');

  const corridor = page.locator('layer-panel').getByRole('switch', { name: '浙中科创大走廊' });
  await page.locator('plan-map canvas').press('Escape');
  await expect(cardHeading(page)).toHaveText('金华市');
  await corridor.click();
  await expect.poll(() => new URL(page.url()).search).toBe(`?hide=corridor&v=${linkVersion}`);
  await page.locator('plan-map').evaluate((map) => (map as HTMLElementTagNameMap['plan-map']).settled());
  await page.mouse.click(x, y);
  // Nothing is left to choose between.
  await expect(cardHeading(page)).toHaveText('义乌市');
  await expect(menu).toHaveCount(0);
});

test('Enter selects at the crosshair', async ({ page }) => {
  await openAtlas(page, '?at=28.7,119.7,11&hide=corridor,belts,platforms,cities,places');
  await page.locator('plan-map canvas').focus();
  await page.keyboard.press('Enter');
  await expect(cardHeading(page)).toHaveText('武义县');
});

test('a link in a card brings its feature into view', async ({ page }) => {
  await openAtlas(page, '?at=28.6,119.6,11.5&sel=belt-dongyang-pujiang-panan');
  await page
    .locator('card-panel')
    .getByRole('link', { name: /磐安县/ })
    .first()
    .click();
  await expect(cardHeading(page)).toHaveText('磐安县');
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe('28.6,119.6,11.5');
});
