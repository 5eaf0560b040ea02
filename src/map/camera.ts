import type { LngLatLike, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../geometry/bounds-of';
import type { View } from '../state/view';

export type Padding = { top: number; right: number; bottom: number; left: number };

/** Free space around fitted bounds, in pixels. */
const margin = 20;
const closest = 12.5;
/** How long a flight takes, in milliseconds, and how high it rises on its way (MapLibre's own is 1.42). */
const flightTime = 1600;
const flightCurve = 1.2;

/**
 * Moves the map for a plan-map. The map owns its camera: it moves only where a wanted view differs
 * from the one it last reported, and reports only moves that the reader made.
 */
export class Camera {
  #reported: View | null = null;
  #fitting = true;
  #placed = false;
  #following = false;

  /** `moved` is told the end of a reader's move, `moving` each step of any move but a followed one. */
  constructor(
    private readonly map: MapLibreMap,
    private readonly calm: () => boolean,
    private readonly moved: (view: View) => void,
    private readonly moving: () => void,
  ) {
    map.on('move', () => {
      if (this.#placed && !this.#following) this.moving();
    });
    map.on('moveend', (event) => {
      if (!('originalEvent' in event) && !('reader' in event)) return;
      this.#fitting = false;
      this.#reported = viewOf(map);
      this.moved(this.#reported);
    });
  }

  /**
   * Goes to a view; null fits `initial`, tilted by `pitch`, into the space that the padding leaves, now and after every
   * resize. `flight`: slowly enough to be followed.
   */
  show(view: View | null, initial: Bounds, pitch: number, padding: Padding, flight: boolean): void {
    const padded = !samePadding(this.map.getPadding(), padding);
    if (view === null) {
      this.#fitting = true;
      this.#reported = null;
      if (padded) this.map.setPadding(padding);
      this.#go({ ...this.viewFor(initial), pitch }, flight);
      return;
    }
    this.#fitting = false;
    if (this.#reported && sameView(view, this.#reported)) {
      if (padded) this.#go(viewOf(this.map), false, padding);
      return;
    }
    this.#reported = view;
    this.#go(view, flight, padding);
  }

  /** Stands exactly where another map does, at once; whoever moved that one reports where it went. */
  follow({ map: leader }: Camera): void {
    this.#following = true;
    this.map.jumpTo({
      center: leader.getCenter(),
      zoom: leader.getZoom(),
      bearing: leader.getBearing(),
      pitch: leader.getPitch(),
      padding: leader.getPadding(),
    });
    this.#following = false;
    this.#reported = viewOf(this.map);
  }

  /** After a change of size, without motion. */
  refit(initial: Bounds, pitch: number): void {
    if (this.#fitting) this.map.jumpTo(place({ ...this.viewFor(initial), pitch }));
  }

  viewFor(bounds: Bounds): View {
    const camera = this.map.cameraForBounds(bounds, { padding: margin, maxZoom: closest });
    const now = viewOf(this.map);
    if (!camera?.center || camera.zoom === undefined) return now;
    const { lng, lat } = centre(camera.center);
    return { lng, lat, zoom: Math.floor(camera.zoom * 100) / 100, bearing: 0, pitch: 0 };
  }

  /** Whether the bounds lie in the part of the map that no panel covers. */
  shows([west, south, east, north]: Bounds): boolean {
    const { clientWidth, clientHeight } = this.map.getContainer();
    const { top, right, bottom, left } = this.map.getPadding();
    const corners: [number, number][] = [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ];
    return corners
      .map((corner) => this.map.project(corner))
      .every(
        ({ x, y }) =>
          x >= (left ?? 0) &&
          x <= clientWidth - (right ?? 0) &&
          y >= (top ?? 0) &&
          y <= clientHeight - (bottom ?? 0),
      );
  }

  /** A move asked for by one of the reader's buttons: reported like a gesture. */
  byReader(target: { zoom?: number; bearing?: number; pitch?: number }): void {
    this.map.easeTo({ ...target, duration: this.#duration(250) }, { reader: true });
  }

  #go(view: View, flight: boolean, padding?: Padding): void {
    const target = { ...place(view), ...(padding && { padding }) };
    const duration = this.#duration(flight ? flightTime : 450);
    if (flight && duration > 0) this.map.flyTo({ ...target, duration, curve: flightCurve });
    else this.map.easeTo({ ...target, duration });
    this.#placed = true;
  }

  #duration(milliseconds: number): number {
    return this.#placed && !this.calm() ? milliseconds : 0;
  }
}

function place({ lng, lat, zoom, bearing, pitch }: View) {
  return { center: [lng, lat] as [number, number], zoom, bearing, pitch };
}

function samePadding(a: Partial<Padding>, b: Padding): boolean {
  return (['top', 'right', 'bottom', 'left'] as const).every((side) => (a[side] ?? 0) === b[side]);
}

function centre(center: LngLatLike): { lng: number; lat: number } {
  if (Array.isArray(center)) return { lng: center[0], lat: center[1] };
  return { lng: 'lng' in center ? center.lng : center.lon, lat: center.lat };
}

/** Whether two views are the same to a reader: links round what the map reports. */
function sameView(a: View, b: View): boolean {
  return (
    Math.abs(a.lng - b.lng) < 1e-4 &&
    Math.abs(a.lat - b.lat) < 1e-4 &&
    Math.abs(a.zoom - b.zoom) < 0.011 &&
    Math.abs(a.bearing - b.bearing) < 0.11 &&
    Math.abs(a.pitch - b.pitch) < 0.11
  );
}

/** Where the map stands, as a link tells it: what is under the middle of its free part. */
function viewOf(map: MapLibreMap): View {
  const { lng, lat } = map.getCenter();
  return {
    lng: round(lng, 5),
    lat: round(lat, 5),
    zoom: round(map.getZoom(), 2),
    bearing: round(map.getBearing(), 1),
    pitch: round(map.getPitch(), 1),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
