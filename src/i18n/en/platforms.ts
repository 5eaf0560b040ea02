import type { Messages } from '../messages';

export const platforms: Messages['platforms'] = {
  title: 'Compare platforms',
};
