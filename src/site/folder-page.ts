/**
 * The page of the folder build: scripts as a `file:` page may run them, in order and without CORS, and a policy that lets the
 * map's worker start from a blob, which MapLibre reads first.
 */
export function folderPage(html: string): string {
  return html
    .replace(
      /<script type="module"[^>]* src="([^"]+)"><\/script>/,
      '<script defer src="./files.js"></script>\n    <script defer src="./site.js"></script>\n    <script defer src="$1"></script>',
    )
    .replace(/ crossorigin(?=[ >])/g, '')
    .replace("object-src 'none'", "connect-src 'self' blob:; worker-src blob:; object-src 'none'");
}
