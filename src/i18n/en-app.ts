import type { Widen } from './widen';
import type { app as zh } from './zh-app';

/** The shell, loading and errors. */
export const app: Widen<typeof zh> = {
  title: 'Jinhua Plan Atlas',
  skipToCard: 'Skip to the card',
  mapLabel: 'Map of Jinhua’s industrial layout',
  panelLabel: 'Card of the selected feature',
  tableLabel: 'Table',
  layersLabel: 'Layers and legend',
  loading: 'Reading the plan…',
  loadFailed: 'The plan’s data could not be read',
  loadFailedHint: 'Check the network or the server and try again; nothing on this page is lost.',
  dataInvalid: 'The plan’s data are faulty and cannot be shown',
  dataInvalidHint: 'Please send the list below to whoever runs this site.',
  retry: 'Try again',
  noWebgl: 'This device has no WebGL, so the map is a static drawing; cards and figures are the same.',
  unknownId: (id) => `The link’s “${id}” is not in this atlas and was left out; the rest is open as usual.`,
  unknownIdInstead: (id, name) =>
    `The link’s “${id}” is not in this atlas; the nearest, “${name}”, is shown instead.`,
  unknownLayer: (id) =>
    `The link names a layer “${id}” that is neither in this atlas nor on this device; the link keeps it, and all else opens as usual.`,
  dismiss: 'OK',
  close: 'Close',
  raiseSheet: 'Expand the card',
  lowerSheet: 'Collapse the card',
  mapFailed: 'The map could not be drawn completely',
  mapFailedHint: 'Cards and pages work as usual; reload the page to try again.',
  startFailed: 'The atlas could not start',
  startFailedHint:
    'The program failed. Try again first; if that does not help, give the report to whoever runs this site. Your link and what you entered are not lost.',
  mapMissing:
    'The map’s program could not be loaded, so the map is a static drawing; cards and figures are the same. Reload the page to try again.',
  pageFailed: (page) => `“${page}” could not be opened`,
  pageFailedHint:
    'The program of this page could not be loaded; the map and the other pages work as usual. Reload to try again; the view stays as it is.',
  reload: 'Reload the page',
  unexpected: 'The program met an unexpected error; if something looks wrong, reload the page.',
  newerLink: 'This link comes from a later version; parts of it may have had no effect.',
  otherData: (version) =>
    `This link was made with version ${version} of the data, which has been revised; figures may differ.`,
  languageFailed:
    'The Chinese words could not be loaded, so the atlas stays in English. Check the network and switch again.',
  attempted: (url, status) => `${url} (${status})`,
  noAnswer: 'no answer',
  kinds: {
    municipality: 'City',
    area: 'County, city or district',
    corridor: 'Innovation corridor',
    axis: 'Axis of the corridor',
    belt: 'Innovation and industry belt',
    city: 'Innovation city',
    platform: 'Industrial platform',
    place: 'Supporting place',
  },
};
