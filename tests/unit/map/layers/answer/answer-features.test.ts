import { describe, expect, it } from 'vitest';
import { answerFeatures } from '../../../../../src/map/layers/answer/answer-features';
import { describeAnswer } from '../../../../../src/map/layers/answer/describe-answer';
import { noAnswer } from '../../../../../src/plan/filter/map-answer';
import { realPlan as plan } from '../../../real-plan';

const parts = (marks: readonly (readonly [string, string])[]) =>
  answerFeatures(plan, { ...noAnswer, marks: new Map(marks) }).features.map(
    ({ geometry, properties: { part, label, beside } }) => [geometry.type, part, label, beside],
  );

describe('what the page says of features', () => {
  it('marks a platform beside each of its blocks', () => {
    expect(parts([['lanxi-ez', '1']])).toEqual([
      ['Point', 'mark', '1', true],
      ['Point', 'mark', '1', true],
    ]);
  });

  it('outlines an area and marks it inside', () => {
    expect(parts([['yiwu', 'B']]).map(([, ...rest]) => rest)).toEqual([
      ['outline', 'B', false],
      ['mark', 'B', false],
    ]);
  });

  it('only outlines an area of which there is nothing to say', () => {
    expect(parts([['yiwu', '']]).map(([, part]) => part)).toEqual(['outline']);
  });

  it('leaves out what is not on the map', () => {
    expect(parts([['nowhere', '1']])).toEqual([]);
  });

  it('draws a distance as a line with its range in the middle', () => {
    const lines = [{ from: [119, 29], to: [120, 30], label: '12–22 km' }];
    const { features } = answerFeatures(plan, { ...noAnswer, lines });
    expect(features.map(({ properties }) => properties.part)).toEqual(['line', 'range']);
    expect(features[1]?.geometry).toEqual({ type: 'Point', coordinates: [119.5, 29.5] });
    expect(features[1]?.properties.label).toBe('12–22 km');
  });
});

it('is nothing that can be picked', () => {
  expect(describeAnswer(plan, noAnswer, 'light').picks).toEqual({});
});
