import type { Messages } from '../messages';

export const share: Messages['share'] = {
  title: 'Share',
};
