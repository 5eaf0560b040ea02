import type { Feature } from '../../ui/feature';

export const feature = {
  id: 'search',
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
