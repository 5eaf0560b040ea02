const hex = (value: number) => value.toString(16).padStart(4, '0');

/** A `ToUnicode` map by which every code of two bytes is the UTF-16 unit that it looks like. */
export function unicodeMap(): string {
  // A range may not cross the first byte, and a block holds a hundred ranges at most.
  const ranges = Array.from(
    { length: 256 },
    (_, high) => `<${hex(high << 8)}> <${hex((high << 8) | 255)}> <${hex(high << 8)}>`,
  );
  const blocks = [ranges.slice(0, 100), ranges.slice(100, 200), ranges.slice(200)];
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`).join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
