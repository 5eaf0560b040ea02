import type { Features } from '../../../plan/plan';
import type { Properties } from '../../../plan/schema/feature';
import type { Drawing } from '../../../style/drawing';
import { type PlatformSymbol, platformDrawing, platformShape } from '../../../style/platform-drawing';
import type { Scheme } from '../../../style/scheme';
import { expression } from '../../expression';

/** One image per kind of platform that is there, and the expression that finds a feature's image. */
export function platformImages({ features }: Features, scheme: Scheme) {
  const symbols = features.map(({ properties }) => [properties.id, platformSymbol(properties)] as const);
  const images: Record<string, Drawing> = {};
  for (const [, symbol] of symbols) images[nameOf(symbol, scheme)] = platformDrawing(symbol, scheme);
  const pairs = symbols.flatMap(([id, symbol]) => [id, nameOf(symbol, scheme)]);
  const image = pairs.length ? expression('match', ['get', 'id'], ...pairs, '') : '';
  return { images, image };
}

/** What its symbol says of a platform. */
export function platformSymbol({ type, industries, role, status }: Properties): PlatformSymbol {
  return {
    shape: platformShape(type),
    industry: industries[0] ?? null,
    role: role === 'core' ? role : 'point',
    creating: status === 'creating',
  };
}

function nameOf({ shape, industry, role, creating }: PlatformSymbol, scheme: Scheme): string {
  return ['platform', shape, industry ?? 'none', role, creating ? 'creating' : 'there', scheme].join('-');
}
