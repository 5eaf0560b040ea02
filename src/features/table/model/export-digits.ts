/** Decimals of a derived number in a file: more than are printed, fewer than floating point leaves behind. */
export const exportDigits = 6;
