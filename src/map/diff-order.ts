import type { LayerSpecification } from 'maplibre-gl';
import type { Operation } from './operation';

/** Additions and moves that bring the layers already there, bottom to top, into the wanted order. */
export function diffOrder(present: readonly string[], wanted: readonly LayerSpecification[]): Operation[] {
  const order = [...present];
  const operations: Operation[] = [];
  for (let index = wanted.length - 1; index >= 0; index--) {
    const layer = wanted[index];
    if (!layer) continue;
    const before = wanted[index + 1]?.id;
    const at = order.indexOf(layer.id);
    if (at < 0) operations.push({ op: 'add-layer', layer, before });
    else if (order[at + 1] === before) continue;
    else {
      operations.push({ op: 'move-layer', id: layer.id, before });
      order.splice(at, 1);
    }
    order.splice(before === undefined ? order.length : order.indexOf(before), 0, layer.id);
  }
  return operations;
}
