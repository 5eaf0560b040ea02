import type { Anchor, Sources } from '../read/sources';

/** The coordinates of a row of `places.csv`; throws where there is no such row. */
export function findAnchor({ anchors }: Pick<Sources, 'anchors'>, id: string): Anchor {
  const anchor = anchors.get(id);
  if (anchor === undefined) throw new Error(`places.csv has no row ${id}`);
  return anchor;
}
