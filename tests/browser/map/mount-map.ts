import { html, render, type TemplateResult } from 'lit';
import '../../../src/map/plan-map';
import type { PlanMap } from '../../../src/map/plan-map';
import './worker';

/** A map with some layers in a window of so many pixels, drawn once. */
export async function mountMap(
  home: readonly [west: number, south: number, east: number, north: number],
  [width, height]: readonly [width: number, height: number],
  layers: TemplateResult,
): Promise<PlanMap> {
  const room = document.createElement('div');
  room.style.cssText = `position: fixed; left: 0; top: 0; width: ${width}px; height: ${height}px; display: grid`;
  document.body.append(room);
  const ready = new Promise((resolve) => room.addEventListener('map-ready', resolve, { once: true }));
  render(html`<plan-map .initialBounds=${home} label="Map">${layers}</plan-map>`, room);
  await ready;
  return room.querySelector('plan-map') as PlanMap;
}
