const sans = ['Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'sans-serif'];
const serif = ['Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', 'STSong', 'SimSun', 'Georgia', 'serif'];

/**
 * Font stacks of the map's lettering, drawn from the reader's own fonts: no glyphs are fetched.
 * MapLibre reads the weight from the first name, so that name carries it even where no family has it.
 */
export const mapFonts = {
  sans,
  sansMedium: ['Noto Sans SC Medium', ...sans],
  sansBold: ['Noto Sans SC Bold', ...sans],
  serif,
  serifBold: ['Noto Serif SC Bold', ...serif],
};
