import { measureIds } from '../../src/plan/measures/measure-id';
import { phrasesOf } from '../../src/plan/phrases';
import { shownValue } from '../../src/plan/units/shown-unit';
import { readStories } from '../../src/site/pages/read-sources';
import { languages } from '../../src/state/app-state';
import { realPlan } from '../unit/real-plan';
import { cardHeading, expect, test } from './atlas';

const folders = [
  ...[...realPlan.entities.keys()].map((id) => `e/${id}/`),
  ...measureIds.map((id) => `m/${id}/`),
  ...readStories('public/stories').map(({ id }) => `s/${id}/`),
];
const paths = languages.flatMap((lang) =>
  ['', ...folders].map((folder) => (lang === 'en' ? `en/${folder}` : folder)),
);

test.use({ webgl: false });

test('every entity, measure and story has a page to read without scripts, and a picture of 1200 by 630', {
  tag: '@site',
}, async ({ request }) => {
  const look = async (path: string) => {
    const page = await request.get(`/${path}`);
    expect(page.status(), path).toBe(200);
    const html = await page.text();
    const lang = path.startsWith('en/') ? 'en' : 'zh';
    expect(html, path).toContain(`<html lang="${lang === 'en' ? 'en' : 'zh-CN'}">`);
    const entity = realPlan.entities.get(/e\/([^/]+)\/$/.exec(path)?.[1] ?? '');
    const [text = ''] = /<noscript><div.*<\/noscript>/s.exec(html) ?? [];
    if (entity) {
      expect(text, path).toContain(entity.record.name[lang]);
      for (const { cite } of phrasesOf(entity))
        expect(text, path).toContain(`「${realPlan.citations.get(cite)?.quote}」`);
      if (entity.kind === 'area') {
        const { value, unit } = entity.record.figures.output_2025;
        expect(text, path).toContain(shownValue(value ?? 0, unit, lang).toLocaleString('en'));
      }
    }
    const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const address = new URL(image, page.url()).href;
    // The start of the file says what it is, and how large.
    const start = await request.get(address, { headers: { range: 'bytes=0-31' } });
    const bytes = await start.body();
    expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
  };
  while (paths.length > 0) await Promise.all(paths.splice(0, 12).map(look));
});

test('the page of an entity opens the atlas there in its language, and can be left and come back to', {
  tag: '@site',
}, async ({ page }) => {
  await page.goto('/en/e/lanxi/');
  await expect(cardHeading(page)).toHaveText('Lanxi');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('card-panel').getByRole('link', { name: 'Jinhua', exact: true }).first().click();
  await expect(cardHeading(page)).toHaveText('Jinhua');
  expect(new URL(page.url()).pathname).toBe('/');
  await page.goBack();
  await expect(cardHeading(page)).toHaveText('Lanxi');
  await page.reload();
  await expect(cardHeading(page)).toHaveText('Lanxi');
});

test.describe('without JavaScript', { tag: '@site' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a page reads name, orientation, targets and sources, and leads to other pages', async ({ page }) => {
    await page.goto('/en/e/lanxi/');
    const text = page.getByRole('article');
    await expect(text.getByRole('heading', { level: 2 })).toHaveText('Lanxi');
    await expect(text.getByRole('heading', { name: 'Industry orientation' })).toBeVisible();
    await expect(text.getByRole('row', { name: /Gross industrial output/ })).toContainText('66.43');
    await expect(text.getByRole('row', { name: /Gross industrial output/ })).toContainText('100');
    await expect(text).toContainText('「支持义乌、兰溪加快推进制造业高质量发展示范县建设」');
    await expect(page.locator('.masthead')).toContainText('Consultation draft');
    await text.getByRole('link', { name: 'Jinlan Innovation City' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Jinlan Innovation City');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('金兰创新城');
  });
});
