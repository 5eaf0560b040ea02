import { plain } from './plain';

/** The name of a measure as it is compared: 规模以上 is 规上, and words that say only that it is an actual go. */
export function commonForm(name: string): string {
  return plain(name)
    .replaceAll('规模以上', '规上')
    .replace(/^各(?:县\(市、区\)|县市区|地区|地)/, '')
    .replace(/(?:完成情况|实际值|实绩|实际|完成|情况)$/, '');
}
