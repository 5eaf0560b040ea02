/** Where the boundary package keeps the counties of Jinhua. */
export const countyFolder = '浙江/金华市';

/** Its file of each county, without `.geojson` → area id. */
export const countyFiles: Readonly<Record<string, string>> = {
  婺城区: 'wucheng',
  金东区: 'jindong',
  武义县: 'wuyi',
  浦江县: 'pujiang',
  磐安县: 'panan',
  兰溪市: 'lanxi',
  义乌市: 'yiwu',
  东阳市: 'dongyang',
  永康市: 'yongkang',
};
