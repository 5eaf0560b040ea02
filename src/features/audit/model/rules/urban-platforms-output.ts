import { comparisonOf, sumFigures } from '../../../../plan/figures';
import { share } from '../../../../plan/ratios';
import { defineRule } from '../finding/define-rule';
import { annexInputs } from '../finding/inputs';
import { percentText } from '../finding/percent-text';
import { amount, amountStep } from '../finding/step';

/** What part of the urban areas' target for output the six ten-thousand-mu platforms shall have. */
export const urbanPlatformsOutput = defineRule({
  id: 'urban-platforms-output',
  title: {
    zh: '市区六大万亩工业平台与市区各地的产值目标',
    en: 'The six ten-thousand-mu platforms and the urban areas: targets for output',
  },
  open: {
    zh: '规划未给出六大平台或市区各地的产值目标，无法比较。',
    en: 'The plan does not give the target for output of the six platforms or of every urban area, so they cannot be compared.',
  },
  find: ({ areas, layout }) => {
    const urban = areas.filter(({ level }) => level === 'district' || level === 'zone');
    const platforms = layout.urban_platforms.output_2025;
    const { value: sum } = sumFigures(urban.map(({ figures }) => figures.output_2025));
    const part = share(platforms.value, sum);
    const given = {
      inputs: [
        {
          label: {
            zh: `${layout.urban_platforms.name.zh}${platforms.year}年产值目标`,
            en: `${layout.urban_platforms.name.en}, target for output in ${platforms.year}`,
          },
          figure: platforms,
        },
        ...annexInputs(urban, 'output_2025'),
      ],
      features: urban.map(({ id }) => id),
    };
    if (platforms.value === null || sum === null || part === null) return { ...given, verdict: null };

    const goal = platforms.value;
    const floor = comparisonOf(platforms) === '>=';
    const [six, all, percent] = [amount(goal), amount(sum), percentText(part)];
    return {
      ...given,
      steps: [
        amountStep(
          '市区各地目标合计',
          'the urban areas’ targets added up',
          (write) =>
            `${urban.map(({ figures }) => write(figures.output_2025.value ?? 0)).join(' + ')} = ${write(sum)}`,
        ),
        amountStep(
          '六大平台所占',
          'part of the six platforms',
          (write) => `${write(goal)} ÷ ${write(sum)} = ${percent}`,
        ),
      ],
      verdict: {
        status: part > 1 ? 'differs' : 'implied',
        sentence: {
          zh: `六大万亩工业平台${platforms.year}年规上工业总产值目标为${six.zh}${floor ? '以上' : ''}，${urban.map(({ name }) => name.zh).join('、')}在附件1中的目标合计${all.zh}，六大平台须占${floor ? '至少' : ''}${percent}；规划正文称“全市六大万亩工业平台”，专栏2称“市区”，平台名单均未列出。`,
          en: `The six ten-thousand-mu platforms are to have an output of ${floor ? 'at least ' : ''}${six.en} in ${platforms.year}, and the targets of ${new Intl.ListFormat('en-GB').format(urban.map(({ name }) => name.en))} in annex 1 add up to ${all.en}, of which that is ${floor ? 'at least ' : ''}${percent}; the plan calls the platforms the city’s in its text and the urban area’s in box 2, and lists them in neither.`,
        },
      },
    };
  },
});
