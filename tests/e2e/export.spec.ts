import { readFile } from 'node:fs/promises';
import { expect, openAtlas, test } from './atlas';

const makers = /make-picture|picture-worker|geopackage|download-file/;

test('a thematic map leaves as a PNG of A4 at 300 dpi', async ({ page }) => {
  test.setTimeout(150_000);
  await openAtlas(page, '?page=export&measure=output&year=2025');
  const form = page.locator('map-export-form');
  await expect(form.getByRole('textbox', { name: '图名' })).toHaveValue('规上工业总产值，2025年');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    form.getByRole('button', { name: '生成图件' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('jinhua-output-2025-a4.png');
  const file = await readFile(await download.path());
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([3508, 2480]);
  await expect(form.getByRole('status')).toContainText('3,508 × 2,480 像素');
  await expect(form.getByRole('img', { name: '刚生成的图件' })).toBeVisible();
});

test.describe('without WebGL', () => {
  test.use({ webgl: false });

  test('vectors, a PDF and each kind of data leave by keys and clicks; what makes them comes when asked for', {
    tag: '@folder',
  }, async ({ page }) => {
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await openAtlas(page, '?page=export&lang=en');
    expect(files.filter((file) => makers.test(file))).toEqual([]);
    const form = page.locator('map-export-form');
    const data = page.locator('data-form');
    const save = async (button: ReturnType<typeof form.getByRole>) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')]);
      return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
    };
    const make = form.getByRole('button', { name: 'Create image' });
    await form.getByRole('radio', { name: 'SVG vectors' }).check();
    const svg = await save(make);
    expect(svg.name).toBe('jinhua-a4.svg');
    expect(svg.content.toString('utf8')).toContain('The industrial layout of Jinhua');
    await form.getByRole('radio', { name: 'PDF' }).check();
    const pdf = await save(make);
    expect(pdf.content.subarray(0, 5).toString()).toBe('%PDF-');
    const button = data.getByRole('button', { name: 'Download the data' });
    for (const [format, name, start] of [
      ['GeoJSON', 'jinhua-layers-geojson.zip', 'PK'],
      ['CSV table', 'jinhua-layers.csv', '\uFEFFid,'],
      ['KML', 'jinhua-layers.kml', '<?xml'],
      ['GeoPackage', 'jinhua-layers.gpkg', 'SQLite format 3'],
    ] as const) {
      await data.getByRole('radio', { name: format }).check();
      const file = await save(button);
      expect(file.name).toBe(name);
      expect(file.content.toString('utf8').slice(0, start.length)).toBe(start);
    }
  });
});
