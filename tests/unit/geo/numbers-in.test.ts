import { expect, test } from 'vitest';
import { numbersIn } from '../../../geo/build/checks/lib/numbers-in';

test.each([
  ['4453.0', [4453]],
  ['91.83（2019）', [91.83, 2019]],
  ['服务2万家以上工业企业', [20_000]],
  ['亩均税收达到30万元/亩以上', [30]],
  ['六大万亩工业平台', [6]],
  ['分别突破3000家、10000家', [3000, 10_000]],
  ['十五个、三百二十家、两类', [15, 320, 2]],
  ['完成省下达任务', []],
])('%s holds %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
