import type { Messages } from '../messages';

export const charts: Messages['charts'] = {};
