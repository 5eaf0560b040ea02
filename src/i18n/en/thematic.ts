import type { Messages } from '../messages';

export const thematic: Messages['thematic'] = {};
