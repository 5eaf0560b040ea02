import { html, render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import '../../../../src/map/layers/transport/transport-layer';
import { contextTemplate } from '../../../../src/map/drawing/context-template';
import { frameOf } from '../../../../src/map/drawing/frame';
import { mapColours } from '../../../../src/style/map-colours';
import { realPlan } from '../../real-plan';
import { drawn, mapOf } from '../drawn';
import { mountMap } from '../mount-map';

afterEach(() => document.body.replaceChildren());

const { context } = realPlan.geo;

test('lines that are not open are dashed, and none of them is drawn as open', async () => {
  const map = await mountMap(
    [119.2, 28.9, 119.9, 29.4],
    [700, 500],
    html`<transport-layer .data=${context}></transport-layer>`,
  );
  await drawn(map);
  const ids = (layer: string) =>
    new Set(
      mapOf(map)
        .queryRenderedFeatures({ layers: [layer] })
        .map(({ properties }) => properties.id),
    );
  expect(ids('transport-unopened')).toEqual(new Set(['expressway-yongjinqushang', 'hsr-jinjian-jinhua']));
  expect(mapOf(map).getPaintProperty('transport-unopened', 'line-dasharray')).toBeTruthy();
  expect(ids('road-case')).not.toContain('expressway-yongjinqushang');
  expect(ids('hsr-case')).toContain('hsr-jinjian');
  expect(ids('hsr-case')).not.toContain('hsr-jinjian-jinhua');
});

test('so they are without WebGL', () => {
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const frame = frameOf([119.2, 28.9, 119.9, 29.4], { width: 700, height: 500 }, padding);
  const colours = mapColours.light;
  const lines = ['expressway', 'rail', 'rail_hsr', 'metro'] as const;
  render(html`<svg>${contextTemplate(context, lines, 'metro_station', frame, colours)}</svg>`, document.body);
  const unopened = [...document.body.querySelectorAll<SVGPathElement>('path[data-unopened]')];
  expect(unopened.map(({ dataset }) => dataset.unopened)).toEqual(['expressway', 'rail_hsr']);
  expect(
    unopened.every((path) => path.getAttribute('stroke-dasharray') && path.getAttribute('opacity')),
  ).toBe(true);
});
