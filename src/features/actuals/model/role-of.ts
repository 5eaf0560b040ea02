import { plain } from './plain';

/** What kind of things stand in a column: its heading names the kind, not the thing. */
export type Role = 'area' | 'year' | 'measure' | 'unit' | 'index';

const roles: Readonly<Record<Role, RegExp>> = {
  area: /^(?:地区|区域|县市区|县\(市、区\)|县\(市区\)|县市|各县市区|各地|名称|单位名称|areas?|regions?|name|county)$/,
  year: /^(?:年份|年度|年|years?)$/,
  measure: /^(?:指标|指标名称|项目|measures?|indicators?)$/,
  unit: /^(?:单位|计量单位|units?)$/,
  index: /^(?:序号|编号|no|#)$/,
};

/** The kind of things that a heading announces; null where it announces none. */
export function roleOf(text: string): Role | null {
  const name = plain(text);
  return (Object.keys(roles) as Role[]).find((role) => roles[role].test(name)) ?? null;
}
