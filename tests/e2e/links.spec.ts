import { linkVersion } from '../../src/state/link/link-version';
import { formatLink } from '../engine';
import { corpus, mutilations, stateOf } from '../fixtures/link-corpus';
import { cardHeading, expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

const link = `?at=29.2,119.6,9.4&sel=lanxi&hide=belts&fade=areas:60&theme=dark&lang=en&v=${linkVersion}`;

test.describe('with the map', () => {
  test.use({ webgl: true });

  test('a reload of a link restores view, layers, selection, theme and language', async ({ page }) => {
    await openAtlas(page, link);
    const check = async (visit: string) => {
      await expect(cardHeading(page), visit).toHaveText('Lanxi');
      await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
      await expect(page.locator('layer-panel').getByRole('switch', { name: /belts/i })).not.toBeChecked();
      expect(new URL(page.url()).search).toBe(link);
    };
    await check('first');
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName('first-idle').length > 0);
    await check('reload');
  });
});

test('back and forward move through selections and industries', { tag: '@folder' }, async ({ page }) => {
  await openAtlas(page);
  const directory = page.locator('card-panel');
  await directory.getByRole('link', { name: '兰溪市', exact: true }).first().click();
  await expect(cardHeading(page)).toHaveText('兰溪市');
  await page.goBack();
  await expect(cardHeading(page)).toHaveText('金华市');
  await page.goForward();
  await expect(cardHeading(page)).toHaveText('兰溪市');
  await directory.getByRole('link', { name: '芯光电' }).first().click();
  await expect(page.locator('industries-panel').getByRole('heading', { level: 2 })).toHaveText('芯光电');
  await page.goBack();
  await expect(cardHeading(page)).toHaveText('兰溪市');
});

test('a damaged link opens the atlas and ignores what it cannot read', async ({ page }) => {
  await openAtlas(page, '?at=north,pole&hide=%E0%A4%A&fade=areas:many&theme=pink&lang=xx&sel=atlantis');
  await expect(cardHeading(page)).toHaveText('金华市');
  await expect(page.locator('notice-bar')).toContainText('atlantis');
});

test.describe('links that were given away', () => {
  test.use({ webgl: false });

  // One of each kind of change; tests/unit/state/link-corpus.test.ts has every link with every change.
  test('open to their view, whatever a messenger did to them', async ({ page }) => {
    for (const [index, change] of Object.values(mutilations).entries()) {
      const kept = corpus[Math.floor((index * corpus.length) / Object.keys(mutilations).length)] ?? corpus[0];
      if (!kept) throw new Error('no links');
      await page.goto(change(kept.link), { waitUntil: 'commit' });
      await expect
        .poll(() => new URL(page.url()).search, { message: kept.link, intervals: [25] })
        .toBe(formatLink(stateOf(kept), 'zh'));
    }
  });
});
