import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';
import { withoutWebgl } from './without-webgl';

test.use({ webgl: false });

const panel = (page: Page) => page.locator('stories-panel');
const title = (page: Page) => panel(page).locator('story-reader').getByRole('heading', { level: 2 });

test('the layout is told from its first chapter to its last by the keys of a clicker, and back in history', {
  tag: '@folder',
}, async ({ page }) => {
  await openAtlas(page, '?page=stories');
  await panel(page).getByRole('link', { name: '开始读：布局八步' }).click();
  const titles = ['一座城', '第一笔：一条走廊', '走廊上的六座城', '再画两条带', '一极：金义新区'];
  for (const name of [...titles, '双核：两个国家级开发区', '多点：十五个平台', '落到目标']) {
    await expect(title(page)).toHaveText(name);
    await page.keyboard.press('PageDown');
  }
  await expect(title(page)).toHaveText('落到目标');
  await expect(page).toHaveURL(/measure=output.*story=layout\.8/);
  await page.goBack();
  await expect(title(page)).toHaveText('多点：十五个平台');
  await expect(panel(page).locator('.exploring')).toHaveCount(0);
});

test('a story prints as a handout of two chapters to a page of A4', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openAtlas(page, '?page=stories&story=layout.2&lang=en&theme=dark');
  await panel(page).getByRole('button', { name: 'Print the handout' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a link to a chapter opens it, and touch turns the pages', async ({ page }) => {
    await openAtlas(page, '?page=stories&story=growth.2&lang=en');
    await expect(title(page)).toHaveText('Six faster than the city, four slower');
    await expect(page).toHaveURL(/measure=output-growth/);
    await page.getByRole('button', { name: 'Expand the card' }).tap();
    await panel(page).locator('.turn.next a').tap();
    await expect(title(page)).toHaveText('Yiwu: more than double');
    await panel(page)
      .getByRole('link', { name: /^Chapter 7 of 7/ })
      .tap();
    await expect(title(page)).toHaveText('How high is that speed?');
    await panel(page).getByRole('link', { name: 'All stories' }).first().tap();
    await expect(panel(page).getByRole('link', { name: 'Begin: The layout in eight steps' })).toBeVisible();
  });
});

test('a presenter speaks by keys alone, with notes in a second window', async ({ page, context }) => {
  await openAtlas(page, '?page=stories&story=optoelectronics.1');
  await expect(title(page)).toHaveText('“世界光明之都”');
  await page.keyboard.press('p');
  const stage = page.locator('presenter-view');
  const whole = () => page.evaluate(() => document.fullscreenElement?.localName ?? null);
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('“世界光明之都”');
  await expect(page.locator('side-panel')).toBeHidden();
  await expect.poll(whole).toBe('plan-atlas');
  await expect(stage.locator('presenter-legend .legend')).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opened;
  await expect(notes.locator('.notes')).toContainText('颜色深浅');
  await notes.keyboard.press('PageDown');
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('四个细分领域');
  await expect(notes.locator('h1')).toHaveText('四个细分领域');
  await page.keyboard.press('b');
  await expect(stage.locator('.black')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(stage.locator('.black')).toHaveCount(0);
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('义乌：从灯到屏');
  await page.keyboard.press('?');
  await expect(stage.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(stage).toHaveCount(0);
  await expect.poll(whole).toBeNull();
  await expect.poll(() => notes.isClosed()).toBe(true);
  await expect(title(page)).toHaveText('义乌：从灯到屏');
});

test('a story of one’s own outlives a reload and travels as a link', async ({ page, browser }) => {
  await openAtlas(page, '?page=stories&sel=yiwu&measure=output-growth');
  await panel(page).getByRole('button', { name: '用当前视图开始新讲解' }).click();
  await panel(page).getByRole('textbox', { name: '讲解标题', exact: true }).fill('义乌为什么快');
  await panel(page).getByRole('textbox', { name: '第 1 章 正文', exact: true }).fill('**翻一番还多**');
  await panel(page).getByRole('button', { name: '把当前视图加为一章' }).click();
  await panel(page).getByRole('button', { name: '完成编辑' }).click();
  await page.reload();
  await panel(page).getByRole('button', { name: '编辑：义乌为什么快' }).click();
  const link = await panel(page).getByRole('textbox', { name: '讲解的链接' }).inputValue();
  expect(link.length).toBeLessThan(400);
  const other = await browser.newContext({ locale: 'en-GB' });
  const their = await other.newPage();
  await withoutWebgl(their);
  await their.goto(link);
  await expect(title(their)).toHaveText('第 1 章');
  await expect(panel(their).locator('.text strong')).toHaveText('翻一番还多');
  await expect(their).toHaveURL(/sel=yiwu.*measure=output-growth/);
  await other.close();
});
