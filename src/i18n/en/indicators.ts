import type { Messages } from '../messages';

export const indicators: Messages['indicators'] = {};
