import type { LayerSpecification } from 'maplibre-gl';
import type { Description } from '../../description';

const opacities: Readonly<Record<string, readonly string[]>> = {
  background: ['background-opacity'],
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['icon-opacity', 'text-opacity'],
};

/** A description with all its layers more transparent (0 to 1), or there but not shown. */
export function faded(description: Description, opacity: number | 'hidden'): Description {
  if (opacity === 1) return description;
  const decks = description.decks ?? [];
  return {
    ...description,
    layers: description.layers.map((layer) => fade(layer, opacity)),
    decks: opacity === 'hidden' ? [] : decks.map((deck) => ({ ...deck, opacity: deck.opacity * opacity })),
  };
}

function fade(layer: LayerSpecification, opacity: number | 'hidden'): LayerSpecification {
  if (opacity === 'hidden')
    return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as typeof layer;
  const paint: Record<string, unknown> = { ...layer.paint };
  for (const name of opacities[layer.type] ?? []) paint[name] = times(paint[name] ?? 1, opacity);
  return { ...layer, paint } as typeof layer;
}

/** `zoom` may stand only at the top of an expression, so a ramp is scaled stop by stop. */
function times(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return value * factor;
  if (!Array.isArray(value)) return value;
  if (value[0] === 'interpolate')
    return value.map((part, index) => (index > 3 && index % 2 === 0 ? times(part, factor) : part));
  if (value[0] === 'step')
    return value.map((part, index) => (index >= 2 && index % 2 === 0 ? times(part, factor) : part));
  return ['*', value, factor];
}
