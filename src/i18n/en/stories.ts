import type { Messages } from '../messages';

export const stories: Messages['stories'] = {
  title: 'Stories',
};
