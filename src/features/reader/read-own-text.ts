/** Reads the text of a file: a Word document, or text in UTF-8 or, as many Chinese offices save it, GB 18030; null where it has none. */
export async function readOwnText(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A Word document is a ZIP archive.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return wordText(bytes);
  const text = decoded(bytes);
  return text.includes('\0') || text.trim() === '' ? null : text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function wordText(bytes: Uint8Array): Promise<string | null> {
  const { strFromU8, unzipSync } = await import('fflate');
  let source: Uint8Array | undefined;
  try {
    source = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  } catch {
    return null;
  }
  if (!source) return null;
  const word = new DOMParser().parseFromString(strFromU8(source), 'application/xml');
  const paragraphs = [...word.getElementsByTagName('w:p')].map((paragraph) =>
    [...paragraph.getElementsByTagName('w:t')].map(({ textContent }) => textContent ?? '').join(''),
  );
  const text = paragraphs.join('\n');
  return text.trim() === '' ? null : text;
}

/** SHA-256 of a file, hexadecimal. */
export async function digestOf(file: File): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
