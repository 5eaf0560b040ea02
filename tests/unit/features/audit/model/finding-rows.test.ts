import { expect, it } from 'vitest';
import { audit } from '../../../../../src/features/audit/model/audit';
import { findingColumns, findingRows } from '../../../../../src/features/audit/model/finding-rows';
import { applyScenario } from '../../../../../src/plan/scenario/apply-scenario';
import { realPlan } from '../../../real-plan';

const findings = audit(realPlan);
const rows = findingRows(findings, realPlan, 'zh');

it('has one row for each figure of each finding, with all columns', () => {
  expect(rows).toHaveLength(findings.flatMap(({ inputs }) => inputs).length);
  for (const row of rows) expect(Object.keys(row)).toEqual([...findingColumns]);
});

it('leads every figure back to its cell or paragraph', () => {
  const firms = rows.find(({ citation }) => citation === 'annex1.lanxi.firms-2025');
  expect(firms).toMatchObject({
    value: 800,
    unit: '家',
    year: 2025,
    section: '附件1：金华市“十四五”工业高质量发展县（市、区）任务分解',
    quote: '800',
  });
});

it('leaves a missing number empty', () => {
  for (const { value } of rows) expect(value === null || typeof value === 'number').toBe(true);
});

it('says which numbers are a what-if’s and not the plan’s', () => {
  const assumed = applyScenario(realPlan, { lanxi: { firms: 900 } });
  const changed = findingRows(audit(assumed), assumed, 'en').filter((row) => row.assumed === 'yes');
  expect(changed.map(({ finding, citation, value }) => [finding, citation, value])).toEqual(
    ['sum-firms-2025', 'firms-growth', 'output-per-firm'].map((id) => [id, 'annex1.lanxi.firms-2025', 900]),
  );
  expect(rows.filter((row) => row.assumed !== 'no')).toEqual([]);
});

it('gives every finding an id of its own', () => {
  const ids = findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
