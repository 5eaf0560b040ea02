declare global {
  /** The files that the folder build holds in a script, by their path below the page; bytes are in base64. */
  var atlasFiles: Readonly<Record<string, string | { readonly base64: string }>> | undefined;
}

/**
 * A file that came with the page instead of lying on a server, as in the folder that opens by double-click: its text, or its
 * bytes; null where it has to be fetched.
 */
export function storedFile(url: string): string | Uint8Array<ArrayBuffer> | null {
  if (!globalThis.atlasFiles) return null;
  const root = new URL('.', document.baseURI).href;
  const { href } = new URL(url, root);
  const stored = href.startsWith(root) ? globalThis.atlasFiles[href.slice(root.length)] : undefined;
  if (stored === undefined) return null;
  if (typeof stored === 'string') return stored;
  return Uint8Array.from(atob(stored.base64), (char) => char.charCodeAt(0));
}
