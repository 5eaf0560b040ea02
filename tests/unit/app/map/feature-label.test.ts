import { expect, test } from 'vitest';
import { featureLabel } from '../../../../src/app/map/feature-label';
import { localize } from '../../../../src/site/pages/messages/localize';
import { realPlan } from '../../real-plan';

test('a line under construction says so under the pointer, and cannot be selected', () => {
  expect(featureLabel(realPlan, localize('zh'), null, 'expressway-yongjinqushang')).toMatchObject({
    name: '甬金衢上高速',
    detail: '在建，计划2026年开通，截至2025-05',
    card: false,
  });
  expect(featureLabel(realPlan, localize('en'), null, 'hsr-jinjian-jinhua')?.detail).toBe(
    'under construction, as of 2026-02',
  );
});

test('what has a card can be selected', () => {
  expect(featureLabel(realPlan, localize('zh'), null, 'lanxi-ez')?.card).toBe(true);
});
