/** The 3,755 characters of everyday use: the first level of GB/T 2312, rows 16 to 55 of its table. */
export function commonCharacters(): readonly string[] {
  const decode = new TextDecoder('gb2312', { fatal: true });
  const rows = Array.from({ length: 40 }, (_, index) => 0xb0 + index);
  const cells = Array.from({ length: 94 }, (_, index) => 0xa1 + index);
  return rows.flatMap((row) =>
    // The last row ends five characters early.
    cells.filter((cell) => row < 0xd7 || cell < 0xfa).map((cell) => decode.decode(Uint8Array.of(row, cell))),
  );
}
