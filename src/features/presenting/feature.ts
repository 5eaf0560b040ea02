import type { Feature } from '../../ui/feature';

export const feature = {
  id: 'presenting',
  messages: { zh: () => import('./zh'), en: () => import('./en') },
} as const satisfies Feature;
