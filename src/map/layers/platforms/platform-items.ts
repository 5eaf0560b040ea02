import type { Properties } from '../../../plan/schema/feature';
import { platformCategory } from '../../../plan/schema/platform';
import { industryColours } from '../../../style/industry-colours';
import { type PlatformSymbol, platformDrawing, platformShape } from '../../../style/platform-drawing';
import { swatch } from '../../drawing/swatch';
import type { LegendItem } from '../parts/legend-item';
import { categoryNames } from './category-names';

type Look = Pick<LegendItem, 'swatch' | 'height'>;

const plain: PlatformSymbol = { shape: 'zone', industry: null, role: 'point', creating: false };
/** A symbol that shows one thing about a platform; `size` is its own in pixels, `height` the room it takes. */
const look = (shown: Partial<PlatformSymbol>, size = 24, height = size): Look => ({
  swatch: (scheme) => swatch.symbol(platformDrawing({ ...plain, ...shown }, scheme), size),
  height,
});

const marks: readonly (LegendItem & { readonly of: (one: Properties) => boolean })[] = [
  {
    id: 'core',
    name: { zh: '双核', en: 'One of the two cores' },
    ...look({ role: 'core' }, 28),
    of: ({ role }) => role === 'core',
  },
  {
    id: 'creating',
    name: { zh: '创建中', en: 'In preparation' },
    ...look({ creating: true }, 24, 28),
    of: ({ status }) => status === 'creating',
  },
];

/** What the symbols of these platforms say: category, rank and status, first industry. */
export function platformItems(features: readonly Properties[]): readonly LegendItem[] {
  const types = new Set(features.map(({ type }) => type));
  const first = new Set(features.map(({ industries }) => industries[0]));
  return [
    ...platformCategory.options
      .filter((id) => types.has(id))
      .map((id) => ({ id, name: categoryNames[id], ...look({ shape: platformShape(id) }) })),
    ...marks.filter(({ of }) => features.some(of)),
    ...Object.keys(industryColours)
      .filter((id) => first.has(id))
      .map((id) => ({ id, name: null, ...look({ industry: id }) })),
  ];
}
