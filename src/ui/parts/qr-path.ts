/** White modules around the code, which readers of codes need. */
const quiet = 2;

/** The dark modules of a QR code as SVG path data, and the side of the square that it stands in, white rim included. */
export function qrPath(modules: readonly (readonly boolean[])[]): {
  readonly side: number;
  readonly path: string;
} {
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')))
    .join('');
  return { side: modules.length + 2 * quiet, path };
}
