import type { Position } from 'geojson';

const metresPerDegree = 111_195;

/** Area of a ring in m², positive when it runs counterclockwise; planar, good within a prefecture. */
export function signedArea(ring: readonly Position[]): number {
  const origin = ring[0] ?? [0, 0];
  const eastScale = metresPerDegree * Math.cos(((origin[1] ?? 0) * Math.PI) / 180);
  let doubled = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
    const [ox = 0, oy = 0] = origin;
    doubled += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
  }
  return (doubled / 2) * eastScale * metresPerDegree;
}
