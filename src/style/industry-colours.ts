import type { Scheme } from './scheme';

/**
 * One colour per industry, the same everywhere. Light-scheme colours carry white text and dark-scheme
 * colours carry black text at 4.5:1 or better; a letter stands beside the colour wherever it is used.
 */
export const industryColours: Readonly<Record<string, Readonly<Record<Scheme, string>>>> = {
  textiles: { light: '#a43d70', dark: '#e58fb8' },
  hardware: { light: '#6b5b4a', dark: '#c4b29c' },
  vehicles: { light: '#2a62a8', dark: '#84b4ee' },
  equipment: { light: '#9a5a08', dark: '#f0b457' },
  optoelectronics: { light: '#b93228', dark: '#f58b7d' },
  biomedicine: { light: '#1f7a50', dark: '#6fcf9f' },
  digital: { light: '#5b4fa8', dark: '#b3a8f2' },
  materials: { light: '#0f7482', dark: '#62c6d2' },
};

/** The declaration that gives an element the colour of an industry, in whichever scheme is in force there. */
export function industryStyle(id: string): string {
  const colours = industryColours[id];
  return colours ? `--industry: light-dark(${colours.light}, ${colours.dark})` : '';
}
