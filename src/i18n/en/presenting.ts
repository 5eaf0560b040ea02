import type { Messages } from '../messages';

export const presenting: Messages['presenting'] = {
  title: 'Presenting',
};
