import type { Strength } from '../plan/filter/filter-match';
import type { Scheme } from './scheme';

/** How strongly the plan asks for something, as the map and the overlap matrix show it. */
export type StrengthStyle = {
  /** On paper strong is dark, by night strong is bright; the steps differ in lightness alone for any eye. */
  readonly colour: string;
  /** Lettering on the colour. */
  readonly ink: string;
  /** Width of a line or ring in pixels: the strongest is the widest, for those who cannot tell the colours. */
  readonly width: number;
};

type Graded = Exclude<Strength, 'matched'>;

const [paper, night] = ['#ffffff', '#14171a'];

const colours: Readonly<Record<Scheme, Readonly<Record<Graded, readonly [colour: string, ink: string]>>>> = {
  light: {
    focus: ['#4d0a57', paper],
    expand: ['#7b2d8e', paper],
    foster: ['#8662ae', paper],
    upgrade: ['#8c96c6', night],
    support: ['#a3c0dc', night],
    explore: ['#d2e0ed', night],
    title: ['#e3ebf4', night],
    named: ['#dedbd2', night],
  },
  dark: {
    focus: ['#f4e1f7', night],
    expand: ['#dcb4e8', night],
    foster: ['#bd8fd3', night],
    upgrade: ['#9a76b6', night],
    support: ['#74578f', paper],
    explore: ['#54406b', paper],
    title: ['#3d2f50', paper],
    named: ['#4c4c49', paper],
  },
};

const widths: Readonly<Record<Graded, number>> = {
  focus: 5.5,
  expand: 4.5,
  foster: 3.6,
  upgrade: 2.8,
  support: 2,
  explore: 1.4,
  title: 1.2,
  named: 1,
};

/** From the strongest verb to a phrase without one. */
export const gradedStrengths = Object.keys(widths) as readonly Graded[];

/** The look of a strength; null for what a filter keeps without asking for a topic: it looks as ever. */
export function strengthStyle(strength: Strength, scheme: Scheme): StrengthStyle | null {
  if (strength === 'matched') return null;
  const [colour, ink] = colours[scheme][strength];
  return { colour, ink, width: widths[strength] };
}
