import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Operation } from './operation';
import { sameValue } from './same-value';

/** What differs between two versions of a layer: paint, layout, filter, zoom range. */
export function diffLayer(from: LayerSpecification, to: LayerSpecification): Operation[] {
  const { id } = to;
  const operations: Operation[] = [
    ...changes(from.layout, to.layout).map(
      ([name, value]) => ({ op: 'set-layout', id, name, value }) as const,
    ),
    ...changes(from.paint, to.paint).map(([name, value]) => ({ op: 'set-paint', id, name, value }) as const),
  ];
  const filter = filterOf(to);
  if (!sameValue(filterOf(from), filter)) operations.push({ op: 'set-filter', id, filter });
  const range = rangeOf(to);
  if (!sameValue(rangeOf(from), range)) operations.push({ op: 'set-zoom', id, range });
  return operations;
}

function changes(from: object | undefined, to: object | undefined): [string, unknown][] {
  const before: Record<string, unknown> = { ...from };
  const after: Record<string, unknown> = { ...to };
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !sameValue(before[name], after[name]))
    .map((name) => [name, after[name]]);
}

function filterOf(layer: LayerSpecification): FilterSpecification | undefined {
  return 'filter' in layer ? layer.filter : undefined;
}

function rangeOf(layer: LayerSpecification): readonly [number, number] {
  return [layer.minzoom ?? 0, layer.maxzoom ?? 24];
}
