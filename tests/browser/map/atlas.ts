import { html } from 'lit';
import '../../../src/map/layers/areas/area-layer';
import '../../../src/map/layers/base/base-layer';
import '../../../src/map/layers/belts/belt-layer';
import '../../../src/map/layers/cities/city-layer';
import '../../../src/map/layers/labels/label-layer';
import '../../../src/map/layers/platforms/platform-layer';
import '../../../src/map/layers/selection/selection-layer';
import type { PlanMap } from '../../../src/map/plan-map';
import { geo } from './fixture';
import { mountMap } from './mount-map';

/** A map of the fixture, 800 × 600, drawn once. */
export async function atlas(): Promise<PlanMap> {
  return mountMap(
    [119.5, 28.9, 120.3, 29.3],
    [800, 600],
    html`
      <base-layer .data=${geo.surroundings}></base-layer>
      <area-layer .data=${geo.counties}></area-layer>
      <belt-layer .data=${geo.belts}></belt-layer>
      <city-layer .data=${geo.cities}></city-layer>
      <platform-layer .data=${geo.platforms}></platform-layer>
      <label-layer .geo=${geo}></label-layer>
    `,
  );
}
