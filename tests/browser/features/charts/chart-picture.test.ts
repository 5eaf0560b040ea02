import { afterEach, expect, test } from 'vitest';
import '../../../../src/ui/tokens.css';
import { chartPicture, pictureSize } from '../../../../src/features/charts/chart-picture';
import { charts } from '../../../../src/features/charts/model/chart';
import { pictureBlob } from '../../../../src/features/charts/picture-blob';
import * as plot from '../../../../src/features/charts/plot-module';
import { chartView } from '../../../../src/features/charts/view-of-chart';
import { noActuals } from '../../../../src/plan/actuals/actual';
import { localize } from '../../../../src/site/pages/messages/localize';
import type { Lang } from '../../../../src/state/app-state';
import { initialThematic } from '../../../../src/state/thematic';
import { realPlan } from '../../real-plan';
import { lettering, overlaps } from './boxes';

afterEach(() => document.body.replaceChildren());

const resolve = (token: string) => getComputedStyle(document.documentElement).getPropertyValue(token).trim();

function picture(chart: (typeof charts)[number], lang: Lang = 'zh') {
  const source = { plan: realPlan, actuals: noActuals };
  const view = chartView(chart, source, initialThematic, localize(lang));
  const drawing = view.draw(plot, pictureSize.width - 2 * pictureSize.margin);
  const footer = [`sha ${realPlan.document.sha256}`];
  return chartPicture(drawing, { ...view, footer, tag: localize(lang).tag }, resolve);
}

test.each(charts)('the %s as SVG parses, is Chinese, and needs nothing of the page', async (chart) => {
  const blob = await pictureBlob(picture(chart), 'svg');
  expect(blob.type).toBe('image/svg+xml');
  const text = await blob.text();
  const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
  expect(root.querySelector('title')?.textContent).toMatch(/\p{Script=Han}/u);
  expect(root.textContent).toContain(realPlan.document.sha256);
  expect(text).toContain('Noto Sans SC');
  expect(text).not.toMatch(/var\(|<style|currentColor|href=/);
});

test.each(charts)('the lettering of the picture of the %s lies inside and apart', (chart) => {
  for (const lang of ['zh', 'en'] as const) {
    const svg = picture(chart, lang);
    document.body.append(svg);
    const frame = svg.getBoundingClientRect();
    const texts = lettering(svg);
    expect(overlaps(texts)).toEqual([]);
    for (const { text, box } of texts) expect(box.right, text).toBeLessThanOrEqual(frame.right);
    svg.remove();
  }
});

test('a PNG has two pixels for each of the picture’s', async () => {
  const svg = picture('slope');
  const image = await createImageBitmap(await pictureBlob(svg, 'png'));
  expect(image.width).toBe(2 * pictureSize.width);
  expect(image.height).toBe(2 * Number(svg.getAttribute('height')));
});
