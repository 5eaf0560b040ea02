import type { Messages } from '../messages';

/** The legend of heights, and the two maps side by side. */
export const height: Messages['height'] = {
  proportional: 'Heights are in proportion to the values, from zero, and on one scale for all years.',
  target: (year) => `target of ${year}`,
  path: (year) => `${year} (derived)`,
  flat: 'Zero or less',
  picture: (highest, unit) =>
    `The tallest column stands for ${highest} ${unit}; heights are in proportion, from zero.`,
  inside: (solid, around) => `The solid column is ${solid}, the translucent one around it the ${around}.`,
  swipe: 'Swipe between two maps',
  right: 'Right map',
  handle: 'Divider between the two maps',
  at: (percent, left, right) => `Left map ${percent}%: ${left}; right map: ${right}`,
  noMeasure: 'No measure',
  detail: (time, unit) => `${time} · ${unit}`,
  both: (solid, around) => `${solid} and ${around}`,
};
