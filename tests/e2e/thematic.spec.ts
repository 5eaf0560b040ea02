import type { Page } from '@playwright/test';
import { linkVersion } from '../../src/state/link/link-version';
import { expect, openAtlas, test, windowPosition } from './atlas';

const panel = (page: Page) => page.locator('thematic-panel');
const legend = (page: Page) => page.locator('class-legend').getByRole('button');
const search = (page: Page) => new URL(page.url()).search;

test('a measure is chosen by keyboard alone, and the map says its values', { tag: '@folder' }, async ({
  page,
}) => {
  await openAtlas(page);
  await panel(page).getByRole('button', { name: '专题图' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => search(page)).toBe(`?measure=output&v=${linkVersion}`);
  await expect(legend(page).first()).toBeVisible();
  const { x, y } = await windowPosition(page, [120.68, 29]);
  await expect(async () => {
    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y);
    await expect(page.locator('hover-label')).toContainText('200 亿元 · 2025年 · 规划', { timeout: 1000 });
  }).toPass();
});

test('measure, year, drawing and classes come back from a link', async ({ page }) => {
  const link = `?measure=output-per-firm&year=2022&classes=quantile,4&palette=diverging&v=${linkVersion}`;
  await openAtlas(page, link);
  await expect(panel(page).getByRole('combobox', { name: '指标' })).toHaveValue('output-per-firm');
  await expect(panel(page).getByRole('slider', { name: '年份' })).toHaveValue('2022');
  await expect(legend(page)).toHaveCount(4);
  await expect(panel(page).getByText('分级：分位数，4 级')).toBeVisible();
  expect(search(page)).toBe(link);
});

test('on a phone the panel is a button beside the layers’, and opens above the card', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, `?measure=output&v=${linkVersion}`);
  const box = async (name: string) =>
    (await page.locator(name).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [theme, layers] = [await box('thematic-panel'), await box('layer-panel')];
  expect(layers.y).toBe(theme.y);
  expect(layers.x).toBeGreaterThanOrEqual(theme.x + theme.width);
  expect(theme.height).toBeLessThan(48);
  await panel(page).getByRole('button', { name: '专题图' }).click();
  await expect(legend(page).first()).toBeVisible();
  const [opened, sheet, controls] = [
    await box('thematic-panel'),
    await box('side-panel'),
    await box('map-controls'),
  ];
  expect(opened.y + opened.height).toBeLessThanOrEqual(sheet.y);
  expect(opened.x + opened.width).toBeLessThanOrEqual(controls.x);
  await page.keyboard.press('Escape');
  await expect(legend(page)).toHaveCount(0);
  await expect(page.locator('layer-panel')).toBeVisible();
});

test.describe('legend and panel, whatever draws the map', () => {
  test.use({ webgl: false });

  test('playing reaches 2025, with the same legend all the way', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openAtlas(page, '?measure=output&year=2022');
    await expect(legend(page)).toHaveCount(5);
    const ranges = await legend(page).locator('.range').allTextContents();
    await panel(page).getByRole('button', { name: '逐年播放' }).click();
    await expect(panel(page).getByRole('slider')).toHaveValue('2023');
    await expect(panel(page).getByRole('slider')).toHaveValue('2025');
    await expect(panel(page).getByRole('button', { name: '逐年播放' })).toBeVisible();
    expect(await legend(page).locator('.range').allTextContents()).toEqual(ranges);
    expect(search(page)).toBe(`?measure=output&v=${linkVersion}`);
  });

  test('circles and breaks of one’s own come back from a link; who wants no motion gets a year at a press', async ({
    page,
  }) => {
    await openAtlas(page, '?measure=firms&as=symbols&classes=own,300,600');
    await expect(panel(page).getByRole('radio', { name: '比例圆' })).toBeChecked();
    await panel(page).getByRole('radio', { name: '分级设色' }).check();
    await expect(legend(page)).toHaveCount(3);
    await panel(page).getByRole('button', { name: '下一年' }).click();
    await expect(panel(page).getByRole('slider')).toHaveValue('2020');
  });

  test('pointing at a class names its areas', async ({ page }) => {
    await openAtlas(page, '?measure=tax-per-mu');
    await legend(page).filter({ hasText: '没有数' }).focus();
    await expect(page.locator('class-legend')).toContainText('金华开发区');
  });

  test('the areas are filled in the legend’s colours without WebGL', async ({ page }) => {
    await page.goto('?measure=output-growth');
    const swatch = legend(page).last().locator('rect').first();
    const colour = await swatch.getAttribute('fill');
    const area = page.locator('static-map .feature[data-id="yiwu"] path').first();
    await expect(area).toHaveAttribute('fill', colour ?? '');
  });
});
