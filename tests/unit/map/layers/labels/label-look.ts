import type { LabelLook } from '../../../../../src/map/layers/labels/point-labels';

/** Lettering of a map without measure, filter or selection. */
export const labelLook: LabelLook = {
  language: 'zh',
  scheme: 'light',
  classified: null,
  drawing: 'fill',
  filterMatch: null,
  selected: null,
  numberless: false,
};
