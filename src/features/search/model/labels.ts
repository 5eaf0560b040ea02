import type { Entity, Plan } from '../../../plan/plan';
import type { Platform } from '../../../plan/schema/platform';

/** What people type for all platforms of a category. */
const categories: Readonly<Record<Platform['category'], readonly string[]>> = {
  'national-hitech': [
    '国家级高新技术产业园区',
    '国家高新区',
    '国家级高新区',
    '高新区',
    'national high-tech zone',
    'national high-tech park',
  ],
  'national-etdz': [
    '国家级经济技术开发区',
    '国家级经开区',
    '国家级开发区',
    'national economic and technological development zone',
    'national development zone',
    'ETDZ',
  ],
  'provincial-zone': [
    '省级经济开发区',
    '省级经开区',
    '省级开发区',
    'provincial economic development zone',
    'provincial development zone',
    'provincial zone',
  ],
  'provincial-wanmu': [
    '万亩千亿产业平台',
    '万亩千亿平台',
    '省级万亩千亿产业平台',
    '省级万亩千亿平台',
    'wanmu platform',
    '10,000-mu platform',
  ],
};

/** What the plan calls the parts of its layout, 一廊两带、一极双核多点. */
const roles = {
  corridor: ['一廊', 'one corridor'],
  belt: ['两带', 'two belts'],
  city: ['六城', 'six cities'],
  pole: ['一极', '增长极', 'growth pole', 'one pole'],
  core: ['双核', 'two cores'],
  point: ['多点', 'many points'],
} as const;

/** What an entity is, in words that many share: its part in the layout, and the category of a platform. */
export function labelsOf({ layout }: Pick<Plan, 'layout'>, entity: Entity): readonly string[] {
  const { kind, id } = entity;
  if (kind === 'corridor' || kind === 'belt' || kind === 'city') return roles[kind];
  if (id === layout.pole.area) return roles.pole;
  if (kind !== 'platform') return [];
  const role = layout.cores.platforms.includes(id)
    ? roles.core
    : layout.points.named.includes(id)
      ? roles.point
      : [];
  return [...categories[entity.record.category], ...role];
}
