import type { Messages } from '../messages';

export const match: Messages['match'] = {
  title: 'Match',
};
