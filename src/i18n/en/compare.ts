import type { Messages } from '../messages';

export const compare: Messages['compare'] = {};
