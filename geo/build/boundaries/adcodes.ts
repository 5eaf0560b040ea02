/** The nine counties of Jinhua: national code → area id. 开发区 (`jinhua-edz`) has no code: it lies in 婺城区. */
export const adcodes: Readonly<Record<string, string>> = {
  '330702': 'wucheng',
  '330703': 'jindong',
  '330723': 'wuyi',
  '330726': 'pujiang',
  '330727': 'panan',
  '330781': 'lanxi',
  '330782': 'yiwu',
  '330783': 'dongyang',
  '330784': 'yongkang',
};
