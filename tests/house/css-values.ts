type Scale = 'spaces' | 'typeSizes' | 'radii' | 'breakpoints';

const scales = [
  { scale: 'spaces', property: /^(?:(padding|margin)(?:-.+)?|(?:row-|column-|grid-)*(gap)|--(space)-.+)$/ },
  { scale: 'typeSizes', property: /^(?:font|font-size|--(?:text|type)-.+)$/ },
  { scale: 'radii', property: /^(?:border-(?:\w+-\w+-)?radius|--radius-.+)$/ },
] as const;

const declaration = /(?<=[{;\s])([a-z-][\w-]*)\s*:\s*([^;{}]+)(?=[;}]|$)/g;
const length =
  /(?<![\w.-])-?(?=[\d.]*[1-9])(?:\d*\.)?\d+(?:px|rem|em|ch|ex|lh|pt|mm|cm|in|v(?:w|h|min|max)|cq\w+)\b/;
/** Parts of a value, at spaces and slashes outside of parentheses. */
const part = /(?:[^\s/()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g;
const width =
  /(?:width|inline-size)\s*(?::|[<>]=?)\s*([\d.]+\w+)|([\d.]+\w+)\s*[<>]=?\s*(?:width|inline-size)/g;

/**
 * The distinct values of each scale. A declaration counts as it is written, apart for padding, margin and gap: `4px 8px` is
 * one value and `4px` another. Only lengths count, so 0, `auto`, percentages and tokens do not; a token counts where it is
 * defined. Breakpoints are the widths of `@media` and `@container`.
 */
export function cssValues(styles: readonly string[]): Record<Scale, ReadonlySet<string>> {
  const values = { spaces: new Set<string>(), typeSizes: new Set<string>(), radii: new Set<string>() };
  const breakpoints = new Set<string>();
  for (const css of styles.map((style) => style.replace(/\/\*[\s\S]*?\*\//g, ''))) {
    for (const [, name = '', value = ''] of css.matchAll(declaration)) {
      for (const { scale, property } of scales) {
        const match = property.exec(name);
        const lengths = match ? (value.match(part) ?? []).filter((each) => length.test(each)) : [];
        // After the size of `font` may come a line height.
        const counted = scale === 'typeSizes' ? lengths.slice(0, 1) : lengths;
        const group = match?.slice(1).find(Boolean);
        if (counted.length) values[scale].add([...(group ? [group] : []), ...counted].join(' '));
      }
    }
    for (const [, condition = ''] of css.matchAll(/@(?:media|container)([^{]+)\{/g))
      for (const [, after, before] of condition.matchAll(width)) breakpoints.add(after ?? before ?? '');
  }
  return { ...values, breakpoints };
}
