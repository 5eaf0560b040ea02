import type { Feature } from '../../ui/feature';

export const feature = {
  id: 'nearest',
  words: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
