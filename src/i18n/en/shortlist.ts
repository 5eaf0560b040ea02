import type { Messages } from '../messages';

export const shortlist: Messages['shortlist'] = {
  title: 'Shortlist',
};
