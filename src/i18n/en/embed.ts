import type { Messages } from '../messages';

export const embed: Messages['embed'] = {
  title: 'Embed',
};
