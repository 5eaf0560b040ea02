/** How long a link may be before something on its way fails it, in characters of the whole address. */
export const linkLimits = {
  /** Some messengers break a longer one over lines, or end it there. No view alone comes to it: see `link-length.test.ts`. */
  whole: 400,
  /** What holds a reader's own words, a list with notes or a story, is longer as a rule; beyond this many messengers cut it. */
  uncut: 1500,
  /** Servers and proxies refuse the first line of a request beyond 8 KB: no longer link is offered, and no longer code is read. */
  served: 8000,
  /** The modules of its QR code are 113 a side: as many as are scanned from a screen or projector. */
  scannedFromScreen: 900,
  /** The modules of its QR code are 81 a side: 0.27 mm each where a printed code is 22 mm wide. */
  scannedFromPaper: 420,
} as const;
