import { interpolateLab } from 'd3-interpolate';
import { interpolateBrBG, interpolateYlGnBu } from 'd3-scale-chromatic';
import type { Scheme } from '../scheme';

/** From low to high, 0 to 1. On paper high is dark, by night high is bright: the strongest stands out from the ground. */
const sequential: Readonly<Record<Scheme, (t: number) => string>> = {
  light: (t) => interpolateYlGnBu(0.08 + 0.7 * t),
  dark: (t) => interpolateYlGnBu(0.92 - 0.74 * t),
};

const night = [interpolateLab('#e3b06b', '#343433'), interpolateLab('#343433', '#63d0c2')] as const;

/** From far below a midpoint to far above it, 0 to 1. Brown and teal differ for colour-blind readers too. */
const diverging: Readonly<Record<Scheme, (t: number) => string>> = {
  light: (t) => interpolateBrBG(0.12 + 0.76 * t),
  dark: (t) => (t < 0.5 ? night[0](t * 2) : night[1](t * 2 - 1)),
};

/** One colour per class, from the lowest class to the highest. */
export function sequentialColours(count: number, scheme: Scheme): string[] {
  return Array.from({ length: count }, (_, index) =>
    sequential[scheme](count < 2 ? 0.5 : index / (count - 1)),
  );
}

/** The same with the pale middle between the classes below and above a midpoint; equal steps on both sides. */
export function divergingColours(below: number, above: number, scheme: Scheme): string[] {
  const steps = Math.max(below, above);
  return Array.from({ length: below + above }, (_, index) => {
    const step = index - below;
    return diverging[scheme](0.5 + (step < 0 ? step : step + 1) / (2 * steps));
  });
}
