import type { Messages } from '../messages';

export const industries: Messages['industries'] = {
  title: 'Industries',
};
