import type { Messages } from '../messages';

export const filter: Messages['filter'] = {
  title: 'Filter',
};
