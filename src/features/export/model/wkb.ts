import type { Geometry, Position } from 'geojson';

/** Codes of the geometries in well-known binary (OGC 06-103r4). */
const codes = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
} as const;

type Simple = Extract<Geometry, { type: keyof typeof codes }>;

/** A geometry in two dimensions as little-endian well-known binary. Throws for a collection. */
export function wkb(geometry: Geometry): Uint8Array<ArrayBuffer> {
  if (!isSimple(geometry)) throw new Error(`no well-known binary for a ${geometry.type}`);
  const bytes: number[] = [];
  const number = new DataView(new ArrayBuffer(8));
  const count = (value: number) => {
    number.setUint32(0, value, true);
    bytes.push(...new Uint8Array(number.buffer, 0, 4));
  };
  const position = (at: Position) => {
    for (const value of [at[0] ?? Number.NaN, at[1] ?? Number.NaN]) {
      number.setFloat64(0, value, true);
      bytes.push(...new Uint8Array(number.buffer));
    }
  };
  const positions = (all: readonly Position[]) => {
    count(all.length);
    for (const each of all) position(each);
  };
  const write = (one: Simple) => {
    bytes.push(1);
    count(codes[one.type]);
    switch (one.type) {
      case 'Point':
        return position(one.coordinates);
      case 'LineString':
        return positions(one.coordinates);
      case 'Polygon':
        count(one.coordinates.length);
        for (const ring of one.coordinates) positions(ring);
        return;
      case 'MultiPoint':
        count(one.coordinates.length);
        for (const coordinates of one.coordinates) write({ type: 'Point', coordinates });
        return;
      case 'MultiLineString':
        count(one.coordinates.length);
        for (const coordinates of one.coordinates) write({ type: 'LineString', coordinates });
        return;
      case 'MultiPolygon':
        count(one.coordinates.length);
        for (const coordinates of one.coordinates) write({ type: 'Polygon', coordinates });
    }
  };
  write(geometry);
  return new Uint8Array(bytes);
}

function isSimple(geometry: Geometry): geometry is Simple {
  return geometry.type in codes;
}

/** A geometry as a GeoPackage stores it: a head with the reference system and no envelope, then well-known binary. */
export function geopackageGeometry(geometry: Geometry, srsId: number): Uint8Array<ArrayBuffer> {
  const body = wkb(geometry);
  const bytes = new Uint8Array(8 + body.length);
  const head = new DataView(bytes.buffer);
  head.setUint16(0, 0x4750);
  head.setUint8(3, 1);
  head.setInt32(4, srsId, true);
  bytes.set(body, 8);
  return bytes;
}
