import type { Widen } from '../../i18n/widen';
import type { messages as zh } from './zh';

/** What is near a platform or city. */
const nearest: Widen<typeof zh.nearest> = {
  title: 'Nearest',
  note: (error) =>
    `Straight lines, derived by us. The plan gives no coordinates, and its place on this map may be off by about ${error}: distances are ranges, and what cannot be told apart stands together.`,
  nowhere: 'Nobody has located it, so there is no distance.',
  kinds: {
    station: 'Railway station',
    metro: 'Metro stop',
    airport: 'Airport',
    expressway: 'Expressway',
    'bonded-zone': 'Bonded zone',
    market: 'Market',
    university: 'University',
  },
  platforms: 'Other platforms',
  between: (least, most) => `about ${least}–${most} km`,
  within: (most) => `within ${most} km`,
  distanceTo: (name) => `straight-line distance to ${name}`,
  fromBlock: (name) => `(from ${name})`,
  formula: (middle, own, other, least, most) =>
    `${middle} km by the coordinates, errors of both ends ${own} + ${other} km: ${least}–${most} km`,
  states: { open: 'open', 'partly-open': 'partly open', 'under-construction': 'under construction' },
  planned: (year) => `planned for ${year}`,
  since: (date) => `open since ${date}`,
  comma: ', ',
  asOf: (date) => `as of ${date}`,
};

export const messages: Widen<typeof zh> = { nearest };
