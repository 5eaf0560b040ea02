import type { Feature } from '../../ui/feature';

export const feature = {
  id: 'share',
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
