import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlanMap } from '../../../src/map/plan-map';

/** The MapLibre map of an element; an error where it has none. */
export function mapOf({ map }: PlanMap): MapLibreMap {
  if (!map) throw new Error('no map');
  return map;
}

/** The map has drawn everything that was asked of it so far. */
export async function drawn(map: PlanMap): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  const idle = mapOf(map).once('idle');
  mapOf(map).triggerRepaint();
  await idle;
}

/** Clicks at a point of the map, in pixels; the ids that were picked. */
export async function clickOn(map: PlanMap, { x, y }: { x: number; y: number }): Promise<string[]> {
  const canvas = mapOf(map).getCanvas();
  const box = canvas.getBoundingClientRect();
  const where = { clientX: box.x + x, clientY: box.y + y, bubbles: true, composed: true, view: window };
  const picked = new Promise<string[]>((resolve) =>
    map.addEventListener('map-pick', ({ detail }) => resolve(detail.ids), { once: true }),
  );
  for (const type of ['mousedown', 'mouseup', 'click']) canvas.dispatchEvent(new MouseEvent(type, where));
  return picked;
}
