import type { Scheme } from './scheme';

/** All colours of the map, as CSS colours. */
export type MapColours = {
  readonly sea: string;
  readonly land: string;
  readonly landBorder: string;
  /** Lettering: the map's ink, a softer one, and the paper that shines around both. */
  readonly ink: string;
  readonly inkSoft: string;
  readonly halo: string;
  readonly neighbour: string;
  /** Area id → pastel, so that no two neighbours share one. */
  readonly areaFill: Readonly<Record<string, string>>;
  readonly areaOther: string;
  readonly areaBorder: string;
  readonly cityBorder: string;
  /** The soft band along the inside of the city's border. */
  readonly cityBand: string;
  readonly water: string;
  readonly waterInk: string;
  readonly corridor: string;
  readonly axis: string;
  readonly belt: string;
  readonly rail: string;
  readonly railGap: string;
  readonly metro: string;
  readonly road: string;
  readonly roadGap: string;
  readonly shield: string;
  readonly shieldInk: string;
  /** The rings of the cores. */
  readonly rank: string;
  /** The six cities. */
  readonly seal: string;
  readonly onSeal: string;
  /** A platform without an industry of its own, and the letter on any platform. */
  readonly noIndustry: string;
  readonly onSymbol: string;
  readonly symbolEdge: string;
  readonly place: string;
  readonly selection: string;
  readonly hover: string;
};

const light: MapColours = {
  sea: '#dfe9ec',
  land: '#efebe0',
  landBorder: '#cfc8b6',
  ink: '#23272b',
  inkSoft: '#5a5a52',
  halo: '#fdfcf8',
  neighbour: '#85806f',
  areaFill: {
    wucheng: '#fbe9dc',
    'jinhua-edz': '#f6f0cf',
    jindong: '#e6f0dc',
    lanxi: '#e4ecf3',
    yiwu: '#fbe6e4',
    dongyang: '#f8f1d6',
    yongkang: '#e6f0dc',
    wuyi: '#e9e4f0',
    pujiang: '#e6f0dc',
    panan: '#fbe9dc',
  },
  areaOther: '#f4efe2',
  areaBorder: '#a99f8d',
  cityBorder: '#8b5a52',
  cityBand: '#d9a79b',
  water: '#6fa5c4',
  waterInk: '#2f6b8f',
  corridor: '#b3402e',
  axis: '#9c3526',
  belt: '#33718a',
  rail: '#66635d',
  railGap: '#fbf8f0',
  metro: '#7d4f9c',
  road: '#c99a4c',
  roadGap: '#fdf3da',
  shield: '#fffdf6',
  shieldInk: '#76531a',
  rank: '#2f2b27',
  seal: '#9d2a20',
  onSeal: '#fffaf2',
  noIndustry: '#6d6f70',
  onSymbol: '#ffffff',
  symbolEdge: '#fffdf8',
  place: '#55524a',
  selection: '#b3261e',
  hover: '#3a3630',
};

const dark: MapColours = {
  sea: '#10171c',
  land: '#1d2124',
  landBorder: '#363b3e',
  ink: '#f1ede3',
  inkSoft: '#b9b6ab',
  halo: '#1a1d20',
  neighbour: '#8d8b82',
  areaFill: {
    wucheng: '#3a302a',
    'jinhua-edz': '#38361f',
    jindong: '#2a362b',
    lanxi: '#26323d',
    yiwu: '#3d2c2d',
    dongyang: '#393421',
    yongkang: '#2a362b',
    wuyi: '#332e3f',
    pujiang: '#2a362b',
    panan: '#3a302a',
  },
  areaOther: '#2b2b27',
  areaBorder: '#6a675e',
  cityBorder: '#c79a8e',
  cityBand: '#6d4a43',
  water: '#4c86a8',
  waterInk: '#8cc0de',
  corridor: '#ef8a76',
  axis: '#f2a08f',
  belt: '#6fb6cd',
  rail: '#b9b6ae',
  railGap: '#24282b',
  metro: '#bd96dc',
  road: '#9c7a3e',
  roadGap: '#2d2a22',
  shield: '#2a2a26',
  shieldInk: '#e3c384',
  rank: '#ece6d9',
  seal: '#f0a08f',
  onSeal: '#26120e',
  noIndustry: '#b0b2b2',
  onSymbol: '#14171a',
  symbolEdge: '#1a1d20',
  place: '#bcb8ac',
  selection: '#ffb4a6',
  hover: '#f1ede3',
};

/** The map's palette on paper and by night. */
export const mapColours: Readonly<Record<Scheme, MapColours>> = { light, dark };
