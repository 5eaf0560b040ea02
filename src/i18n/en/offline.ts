import type { Messages } from '../messages';

export const offline: Messages['offline'] = {
  title: 'Offline',
};
