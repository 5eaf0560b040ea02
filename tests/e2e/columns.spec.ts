import type { Page } from '@playwright/test';
import { linkVersion } from '../../src/state/link/link-version';
import { cardHeading, expect, openAtlas, test } from './atlas';

/** The deck.gl layers on the first map, from the bottom up. */
const decks = (page: Page) =>
  page
    .locator('plan-map')
    .first()
    .evaluate((map) =>
      ((map as HTMLElementTagNameMap['plan-map']).map?.getLayersOrder() ?? []).filter((id) =>
        id.startsWith('deck'),
      ),
    );

/** Chooses how the measure is drawn. */
const draw = (page: Page, name: string) =>
  page.locator('thematic-panel').getByRole('radio', { name, exact: true }).click();

/** How far the map is tilted, in degrees. */
const pitch = (page: Page) =>
  page
    .locator('plan-map')
    .first()
    .evaluate((map) => (map as HTMLElementTagNameMap['plan-map']).map?.getPitch());

test('deck.gl arrives when columns are first chosen, and not before', { tag: '@site' }, async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  const heavy = () => files.filter((file) => /deck/.test(file));
  await openAtlas(page, '?measure=output');
  await page.mouse.move(600, 400);
  await page.waitForTimeout(1000);
  expect(heavy()).toEqual([]);
  await draw(page, '立体柱');
  await expect.poll(() => decks(page)).toHaveLength(2);
  expect(heavy()).toHaveLength(1);
});

test('columns tilt a flat view, the reader’s own once; who lays it flat keeps it flat', async ({ page }) => {
  await openAtlas(page, '?measure=output&as=columns');
  await expect.poll(() => pitch(page)).toBe(45);
  await draw(page, '分级设色');
  await expect.poll(() => pitch(page)).toBe(0);
  await draw(page, '立体柱');
  await expect.poll(() => pitch(page)).toBe(45);
  await page.locator('map-controls').getByRole('button', { name: '恢复指北' }).click();
  await expect.poll(() => pitch(page)).toBe(0);
  await draw(page, '分级设色');
  await draw(page, '立体柱');
  await page.waitForTimeout(800);
  expect(await pitch(page)).toBe(0);
});

test('a link opens with its columns, their legend and the view it names', { tag: '@folder' }, async ({
  page,
}) => {
  const link = `?at=29.1,119.95,8.4,0,45&sel=yiwu&measure=output&year=2022&as=columns&v=${linkVersion}`;
  await openAtlas(page, link);
  await expect.poll(() => decks(page)).toHaveLength(2);
  await expect(cardHeading(page)).toHaveText('义乌市');
  await expect(page.locator('column-legend')).toContainText('2025年目标');
  await expect(page.locator('column-legend')).toContainText('2022年（推算）');
  expect(new URL(page.url()).search).toBe(link);
});

test('a reader’s own flat view is tilted in the link too; the selection survives a change of drawing, and a click on a column selects', async ({
  page,
}) => {
  await openAtlas(page, '?at=29.1,119.95,8.4&sel=lanxi&measure=output');
  await draw(page, '立体柱');
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe('29.1,119.95,8.4,0,45');
  for (const drawing of ['比例圆', '分级设色', '立体柱']) {
    await draw(page, drawing);
    await expect(cardHeading(page), drawing).toHaveText('兰溪市');
  }
  await expect.poll(() => decks(page)).toHaveLength(2);
  const { x, y } = await page
    .locator('plan-map')
    .first()
    .evaluate((element) => {
      const map = element as HTMLElementTagNameMap['plan-map'];
      const columns = map.querySelector('column-layer')?.description?.decks?.flatMap((deck) => deck.columns);
      const [lng = 0, lat = 0] = columns?.find(({ id }) => id === 'yongkang')?.at ?? [];
      return map.project([lng, lat]);
    });
  await page.mouse.click(x, y - 20);
  await expect(cardHeading(page)).toHaveText('永康市');
});
