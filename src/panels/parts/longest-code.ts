/** The longest link whose QR code can still be scanned at its printed size, in characters. */
export const longestCode = 420;
