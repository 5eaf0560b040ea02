import { expect, it } from 'vitest';
import { industryColours } from '../../../src/style/industry-colours';
import { contrast } from './contrast';

it.each(Object.entries(industryColours))(
  '%s carries readable letters in both schemes',
  (_, { light, dark }) => {
    expect(contrast(light, '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(dark, '#14171a')).toBeGreaterThan(4.5);
  },
);
