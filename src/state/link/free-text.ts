/**
 * A reader's own words in a link. Messengers encode a link once more, and some turn separators into full-width signs;
 * both are undone when a link is read, so words that already look like that are encoded once more when it is written.
 */
export const freeText = {
  write: (text: string): string => (looksMeddledWith(text) ? encodeURIComponent(text) : text),
  read: (text: string): string => (looksEncoded(text) ? decodeURIComponent(text) : text),
};

function looksMeddledWith(text: string): boolean {
  return looksEncoded(text) || /[＆＝]/.test(text);
}

/** Whether it is what encoding another text gives: each %XX stands for a sign that would be encoded. */
function looksEncoded(text: string): boolean {
  if (!/%[0-9A-F]{2}/i.test(text)) return false;
  try {
    return encodeURIComponent(decodeURIComponent(text)).toLowerCase() === text.toLowerCase();
  } catch {
    return false;
  }
}
