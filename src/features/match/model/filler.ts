import { tokensOf } from './word-keys';

/** Parts of many names that say nothing alone: food processing is no other processing. */
export const generic: ReadonlySet<string> = new Set(
  '材料 食品 加工 处理 设备 零件 部件 零部件 配件 制品 用品 器材 技术 material processing treatment equipment part component product food device good supply technology'.split(
    ' ',
  ),
);

/** What people write around the thing they mean; longer ones first, since some are parts of others. */
const chinese =
  /产业园|产业链|开发区|高新区|园区|平台|我们|我司|公司|企业|工厂|产业|行业|领域|项目|产品|生产|制造|加工|研发|从事|相关|投资|新建|建厂|设厂|选址|落户|寻找|哪里|哪儿|适合|需要|打算|以及|一家|一个|想要|创新|[我做想造要找在的了和与及或等是有把建厂]/gu;

const english = new Set(
  tokensOf(
    'a an the and or of for in on to at by with from i we you our my us is are am be its this that make maker made manufacture manufacturer manufacturing produce producer producing production build building sell want need look looking find where which company firm factory plant business industry product innovation city park zone platform district',
  ).map(({ text }) => text),
);

/** A text without what people write around the thing they mean; what is left may fall into several pieces. */
export function withoutFiller(text: string): readonly string[] {
  return text
    .replaceAll(chinese, '\n')
    .split('\n')
    .map((piece) =>
      piece
        .split(/\s+/)
        .filter((word) => !english.has(tokensOf(word)[0]?.text ?? ''))
        .join(' '),
    )
    .filter((piece) => tokensOf(piece).length > 0);
}
