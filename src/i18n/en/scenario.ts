import type { Messages } from '../messages';

export const scenario: Messages['scenario'] = {};
