import type { Messages } from '../messages';

export const search: Messages['search'] = {
  title: 'Search',
  failed: 'The synonyms and pinyin could not be fetched. Check the network and try again.',
};
