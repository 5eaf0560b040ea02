import type { PlaceType } from '../plan/schema/place';

/** Every point symbol of the map: four platform categories, cities, core rings, supporting places. */
export type SymbolShape = 'hitech' | 'etdz' | 'zone' | 'wanmu' | 'city' | 'core' | PlaceType;

/**
 * A symbol's outline as SVG path data in a 24 × 24 box, to be filled with the even-odd rule.
 * The map, the legend and the static map draw the same symbol from it.
 */
export function symbolPath(shape: SymbolShape): string {
  return paths[shape];
}

const paths: Readonly<Record<SymbolShape, string>> = {
  hitech: polygon(8, 11.4, Math.PI / 8),
  etdz: roundedSquare(2.2, 3),
  zone: circle(12, 12, 10.4),
  wanmu: 'M12 .6 23.4 12 12 23.4.6 12Z',
  city: polygon(6, 11.6, 0),
  core: `${circle(12, 12, 11.4)}${circle(12, 12, 10)}${circle(12, 12, 8.4)}${circle(12, 12, 7.4)}`,
  seat: `${circle(12, 12, 7)}${circle(12, 12, 5.2)}${circle(12, 12, 2.8)}`,
  station: 'M5 5H19V19H5ZM7 7V17H17V7ZM8.6 8.6H15.4V11.4H8.6ZM8.6 13H11V15.4H8.6ZM13 13H15.4V15.4H13Z',
  airport:
    'M12 2.6C12.9 2.6 13.4 3.6 13.4 5V9.4L21 14V16L13.4 13.7V18.2L15.8 20V21.4L12 20.3 8.2 21.4V20' +
    'L10.6 18.2V13.7L3 16V14L10.6 9.4V5C10.6 3.6 11.1 2.6 12 2.6Z',
  market: 'M5 5H19L20.6 10.4H3.4ZM5 12H19V19.4H5ZM10 14V19.4H14V14Z',
  university: 'M12 5 22 9.6 12 14.2 2 9.6ZM6.4 13V16.6C6.4 18.6 17.6 18.6 17.6 16.6V13L12 15.7Z',
  park: 'M4 19.4V10.6L9.2 7.4V10.6L14.4 7.4V10.6L19.6 7.4V19.4ZM7 13V15.4H9.4V13ZM11.2 13V15.4H13.6V13ZM15.4 13V15.4H17.8V13Z',
  'bonded-zone': 'M4.6 4.6H19.4V19.4H4.6ZM6.4 6.4V17.6H17.6V6.4ZM9 9H15V15H9Z',
  'ftz-block': 'M4.6 4.6H19.4V19.4H4.6ZM6.4 6.4V17.6H17.6ZM17.6 15.2V6.4H8.8Z',
  'land-port':
    'M3.6 8H20.4V16H3.6ZM5.2 9.6V14.4H7V9.6ZM8.8 9.6V14.4H10.6V9.6ZM13.4 9.6V14.4H15.2V9.6ZM17 9.6V14.4H18.8V9.6Z',
  town: 'M12 4.6 20 11H17.8V19.4H6.2V11H4ZM10.4 13.4V19.4H13.6V13.4Z',
  'industrial-town': 'M12 4.6 20 11H17.8V19.4H6.2V11H4ZM9.4 12.4V14.8H11.2V12.4ZM12.8 12.4V14.8H14.6V12.4Z',
};

function polygon(corners: number, radius: number, turn: number): string {
  return ring(corners, (index) => [radius, turn + (index / corners) * 2 * Math.PI]);
}

/** A closed ring of corners given as radius and angle, clockwise from the top. */
function ring(count: number, corner: (index: number) => readonly [number, number]): string {
  const points = Array.from({ length: count }, (_, index) => {
    const [radius, angle] = corner(index);
    return `${round(12 + radius * Math.sin(angle))} ${round(12 - radius * Math.cos(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function roundedSquare(inset: number, r: number): string {
  const side = 24 - 2 * (inset + r);
  return (
    `M${inset + r} ${inset}h${side}a${r} ${r} 0 0 1 ${r} ${r}v${side}a${r} ${r} 0 0 1 ${-r} ${r}` +
    `h${-side}a${r} ${r} 0 0 1 ${-r} ${-r}v${-side}a${r} ${r} 0 0 1 ${r} ${-r}Z`
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
