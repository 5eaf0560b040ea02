import { describe, expect, test } from 'vitest';
import { restrictionsIn } from '../../../../../src/features/match/model/restrictions-in';
import { vocabularyOf } from '../../../../../src/features/match/model/vocabulary';
import { realAnnex } from '../../../real-annex';
import { realPlan } from '../../../real-plan';
import { realWords } from '../../search/model/lexicon';

const vocabulary = vocabularyOf(realPlan, realWords);
const held = (text: string) => restrictionsIn(text, vocabulary, realAnnex.restrictions).map(({ id }) => id);

describe('what the plan holds back', () => {
  test.each([
    ['钢铁', ['steel']],
    ['我们想建一个钢铁厂', ['steel']],
    ['steel', ['steel']],
    ['An iron and steel plant', ['steel']],
    ['水泥', ['cement']],
    ['cement works', ['cement']],
    ['印染', ['dyeing']],
    ['纺织印染企业', ['dyeing']],
    ['dyeing and printing of fabrics', ['dyeing']],
    ['造纸', ['papermaking']],
    ['paper mill', ['papermaking']],
    ['电镀', ['electroplating']],
    ['铸造厂', ['casting']],
    ['热处理', ['heat-treatment']],
    ['水泥和造纸', ['cement', 'papermaking']],
  ])('is found in “%s”', (text, ids) => {
    expect(held(text)).toEqual(ids);
  });

  test.each(['钢铁新材料', '轴承钢', 'bearing steel', 'steel structures', '光膜', '纸巾包装', '保温杯', ''])(
    'is not in “%s”',
    (text) => {
      expect(held(text)).toEqual([]);
    },
  );
});
