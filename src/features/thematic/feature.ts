import type { Feature } from '../../ui/feature';
import { slice } from './link';

export const feature = {
  id: 'thematic',
  slice,
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
