import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapAnswer } from '../../../plan/filter/map-answer';
import type { Plan } from '../../../plan/plan';
import { mapColours } from '../../../style/map-colours';
import { mapFonts } from '../../../style/map-fonts';
import type { Scheme } from '../../../style/scheme';
import type { Description } from '../../description';
import { sourceOf } from '../parts/source-of';
import { answerFeatures } from './answer-features';

/** Radius of a mark, and how far it stands off its symbol, in pixels. */
export const markRadius = 10;
export const markShift = { beside: [15, -15], inside: [0, -24] } as const;

/** What the page says: outlines, lines with their ranges, and above all of it ranks and letters. */
export function describeAnswer(plan: Plan, answer: MapAnswer, scheme: Scheme): Description {
  const { selection, halo, ink } = mapColours[scheme];
  const of = (part: string): ExpressionSpecification => ['==', ['get', 'part'], part];
  const marks = ([name, beside]: readonly [string, boolean]) => {
    const filter: ExpressionSpecification = ['all', of('mark'), ['==', ['get', 'beside'], beside]];
    const [x, y] = beside ? markShift.beside : markShift.inside;
    return [
      {
        id: `answer-mark-${name}`,
        type: 'circle' as const,
        source: 'answer',
        filter,
        paint: {
          'circle-radius': markRadius,
          'circle-color': selection,
          'circle-stroke-color': halo,
          'circle-stroke-width': 1.6,
          'circle-translate': [x, y] as [number, number],
        },
      },
      {
        id: `answer-label-${name}`,
        type: 'symbol' as const,
        source: 'answer',
        filter,
        layout: {
          'text-field': ['get', 'label'] as ['get', string],
          'text-font': mapFonts.sansBold,
          'text-size': 12,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': halo, 'text-translate': [x, y] as [number, number] },
      },
    ];
  };
  return {
    sources: { answer: sourceOf(answerFeatures(plan, answer)) },
    images: {},
    layers: [
      {
        id: 'answer-outline',
        type: 'line',
        source: 'answer',
        filter: of('outline'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': selection, 'line-width': 2.4 },
      },
      {
        id: 'answer-line',
        type: 'line',
        source: 'answer',
        filter: of('line'),
        paint: { 'line-color': selection, 'line-width': 1.8, 'line-dasharray': [2.5, 1.8] },
      },
      {
        id: 'answer-range',
        type: 'symbol',
        source: 'answer',
        filter: of('range'),
        layout: { 'text-field': ['get', 'label'], 'text-font': mapFonts.sansMedium, 'text-size': 12 },
        paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 2 },
      },
      ...(
        [
          ['beside', true],
          ['inside', false],
        ] as const
      ).flatMap(marks),
    ],
    picks: {},
    states: [],
  };
}
