import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../../state/app-state';
import type { DrawingKind } from '../../../state/thematic';
import { circleMarks } from '../../../style/classes/circle-marks';
import type { Classified } from '../../../style/classes/classify';
import { valueTexts } from '../../../style/classes/value-texts';
import { mapFonts } from '../../../style/map-fonts';
import type { Scheme } from '../../../style/scheme';
import { expression } from '../../expression';
import { byId } from '../parts/by-id';

/** The areas' names beside the circles or below the columns of a measure, each with its value below it. */
export function besideMarks(
  classified: Classified,
  drawing: DrawingKind,
  scheme: Scheme,
  language: Lang,
): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': [
      'format',
      ['get', 'short'],
      {},
      '\n',
      {},
      byId([...valueTexts(classified, language)], ''),
      { 'font-scale': 0.85, 'text-font': ['literal', mapFonts.sansMedium] },
    ],
    'text-variable-anchor-offset': drawing === 'columns' ? besideFoot : besideCircles(classified, scheme),
    'text-justify': 'auto',
  };
}

/** A name is about so large, in pixels; circles are as large at every zoom. */
const nameSize = 15;

/** Around each circle, in ems of its name. */
function besideCircles(classified: Classified, scheme: Scheme): ExpressionSpecification {
  const marks = [...circleMarks(classified, scheme)];
  return expression(
    'match',
    ['get', 'id'],
    ...marks.flatMap(([id, { radius }]) => [id, around(radius)]),
    around(0),
  );
}

function around(radius: number): ExpressionSpecification {
  const gap = (radius + 5) / nameSize;
  return expression('literal', ['top', [0, gap], 'bottom', [0, -gap], 'left', [gap, 0], 'right', [-gap, 0]]);
}

/** Below the foot of a column or to its side: above it stands the column. */
const besideFoot = expression(
  'literal',
  (
    [
      ['top', 0, 0.7],
      ['left', 0.9, 0.4],
      ['right', -0.9, 0.4],
      ['top-left', 0.6, 0.9],
      ['top-right', -0.6, 0.9],
      ['top', 0, 2.2],
      ['top-left', 1.4, 1.8],
      ['top-right', -1.4, 1.8],
      ['left', 2.4, 0.2],
      ['right', -2.4, 0.2],
    ] as const
  ).flatMap(([anchor, x, y]) => [anchor, [x, y]]),
);
