import type { Messages } from '../messages';

export const matrix: Messages['matrix'] = {
  title: 'Overlap matrix',
};
