import type { SymbolShape } from './symbol-path';

/** The symbol of a platform's category (the `type` of its feature); unknown categories look like zones. */
export function platformShape(type: string | null): SymbolShape {
  return shapes[type ?? ''] ?? 'zone';
}

const shapes: Readonly<Record<string, SymbolShape>> = {
  'national-hitech': 'hitech',
  'national-etdz': 'etdz',
  'provincial-zone': 'zone',
  'provincial-wanmu': 'wanmu',
};
