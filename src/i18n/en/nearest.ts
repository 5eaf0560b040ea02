import type { Messages } from '../messages';

export const nearest: Messages['nearest'] = {
  title: 'Nearest',
};
