import { html, render } from 'lit';
import '../../../src/layers/area-layer';
import '../../../src/layers/base-layer';
import '../../../src/layers/belt-layer';
import '../../../src/layers/city-layer';
import '../../../src/layers/label-layer';
import '../../../src/layers/platform-layer';
import '../../../src/layers/selection-layer';
import '../../../src/map/plan-map';
import type { PlanMap } from '../../../src/map/plan-map';
import { geo } from './fixture';
import './worker';

/** A map of the fixture, 800 × 600, drawn once. */
export async function atlas(): Promise<PlanMap> {
  const room = document.createElement('div');
  room.style.cssText = 'position: fixed; left: 0; top: 0; width: 800px; height: 600px; display: grid';
  document.body.append(room);
  const ready = new Promise((resolve) => room.addEventListener('map-ready', resolve, { once: true }));
  render(
    html`
      <plan-map .home=${[119.5, 28.9, 120.3, 29.3]} label="Map">
        <base-layer .data=${geo.surroundings}></base-layer>
        <area-layer .data=${geo.counties}></area-layer>
        <belt-layer .data=${geo.belts}></belt-layer>
        <city-layer .data=${geo.cities}></city-layer>
        <platform-layer .data=${geo.platforms}></platform-layer>
        <label-layer .geo=${geo}></label-layer>
      </plan-map>
    `,
    room,
  );
  await ready;
  return room.querySelector('plan-map') as PlanMap;
}
