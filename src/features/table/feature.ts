import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'table',
  slice,
  words: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
