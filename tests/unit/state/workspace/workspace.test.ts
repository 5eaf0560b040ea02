import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActuals } from '../../../../src/features/actuals/model/read-actuals';
import { importChanges } from '../../../../src/features/workspace/model/import-changes';
import type { Actual } from '../../../../src/plan/actuals/actual';
import type { UnreadRow } from '../../../../src/plan/actuals/unread-row';
import { mergeWorkspaces } from '../../../../src/state/workspace/merge-workspaces';
import { parseWorkspace } from '../../../../src/state/workspace/parse-workspace';
import { emptyWorkspace, type Workspace } from '../../../../src/state/workspace/workspace';
import { noHistory, stepWorkspace } from '../../../../src/state/workspace/workspace-history';
import type { WorkspaceStep } from '../../../../src/state/workspace/workspace-step';
import { realPlan as plan } from '../../real-plan';

const yiwu = (value: number): Actual => ({ subject: 'yiwu', measure: 'output', year: 2023, value });
const lanxi: Actual = { subject: 'lanxi', measure: 'output', year: 2023, value: 700 };
const row: UnreadRow = {
  line: 3,
  text: '宁波\t9000',
  header: '地区\t2023年产值',
  problems: [{ reason: 'unknown-name', detail: '宁波' }],
};
const saved = { id: 'a', name: '义乌多一百', scenario: { yiwu: { output: 1600 } } };
const afterSteps = (...steps: WorkspaceStep[]) => steps.reduce(stepWorkspace, noHistory);
const workspace = (part: Partial<Workspace>): Workspace => ({ ...emptyWorkspace, ...part });

const enter: WorkspaceStep = { type: 'enter', actuals: [yiwu(1150), lanxi], unread: [row], settles: null };

describe('the workspace', () => {
  it('holds what was entered, the later figure in place of the earlier', () => {
    const { present } = afterSteps(enter, { type: 'set-actual', actual: yiwu(1160) });
    expect(present.actuals).toEqual([yiwu(1160), lanxi]);
    expect(present.unread).toEqual([row]);
  });

  it('lets go of a row when it is corrected or removed', () => {
    const corrected = afterSteps(enter, { type: 'enter', actuals: [], unread: [], settles: row });
    expect(corrected.present.unread).toEqual([]);
    expect(afterSteps(enter, { type: 'remove-unread', row }).present.unread).toEqual([]);
  });

  it('keeps, renames and deletes what-ifs', () => {
    const steps: WorkspaceStep[] = [
      { type: 'save-scenario', saved },
      { type: 'save-scenario', saved: { ...saved, name: '新名' } },
    ];
    expect(afterSteps(...steps).present.scenarios).toEqual([{ ...saved, name: '新名' }]);
    expect(afterSteps(...steps, { type: 'delete-scenario', id: 'a' }).present.scenarios).toEqual([]);
  });

  it('undoes and redoes every step, removing all included', () => {
    const cleared = afterSteps(enter, { type: 'clear' });
    expect(cleared.present).toEqual(emptyWorkspace);
    const back = stepWorkspace(cleared, { type: 'undo' });
    expect(back.present.actuals).toHaveLength(2);
    expect(stepWorkspace(back, { type: 'redo' }).present).toEqual(emptyWorkspace);
    expect(stepWorkspace(noHistory, { type: 'undo' })).toBe(noHistory);
    expect(stepWorkspace(noHistory, { type: 'clear' })).toBe(noHistory);
  });

  it('takes a file in beside what is there, or in its place', () => {
    const file = workspace({ actuals: [yiwu(1200)], scenarios: [saved] });
    const merged = afterSteps(enter, { type: 'import', workspace: file, mode: 'merge' }).present;
    expect(merged).toEqual(workspace({ actuals: [yiwu(1200), lanxi], unread: [row], scenarios: [saved] }));
    expect(afterSteps(enter, { type: 'import', workspace: file, mode: 'replace' }).present).toEqual(file);
    expect(importChanges(afterSteps(enter).present, file)).toEqual({
      added: 0,
      changed: [{ actual: yiwu(1200), before: 1150 }],
      missing: 1,
      rows: 0,
      scenarios: 1,
      stories: 0,
      untold: 0,
      listed: 0,
      notes: 0,
      unlisted: 0,
    });
  });
});

describe('a stored workspace', () => {
  it('is read as it was written', () => {
    const { present } = afterSteps(enter, { type: 'save-scenario', saved });
    expect(parseWorkspace(JSON.stringify(present))).toEqual({ workspace: present });
  });

  it.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ ...emptyWorkspace, version: 2 })],
    ['a figure of 2020', JSON.stringify(workspace({ actuals: [{ ...lanxi, year: 2020 }] }))],
    [
      'text for a figure',
      '{"version":1,"actuals":[{"subject":"a","measure":"b","year":2023,"value":"1"}],"unread":[],"scenarios":[]}',
    ],
    ['null', 'null'],
  ])('with %s is refused, with the reason', (_, text) => {
    const result = parseWorkspace(text);
    expect('problems' in result && result.problems.length).toBeGreaterThan(0);
  });
});

describe('two windows', () => {
  it('keep what each of them added, changed and removed', () => {
    const base = workspace({ actuals: [yiwu(1150), lanxi], scenarios: [saved] });
    const mine = workspace({ actuals: [yiwu(1160), lanxi] });
    const theirs = workspace({ actuals: [yiwu(1150)], unread: [row], scenarios: [saved] });
    expect(mergeWorkspaces(base, mine, theirs)).toEqual(workspace({ actuals: [yiwu(1160)], unread: [row] }));
  });

  it('that set the same figure differently keep both: ours, and theirs as a row that can be read', () => {
    const merged = mergeWorkspaces(
      workspace({ actuals: [yiwu(1150)] }),
      workspace({ actuals: [yiwu(1160)] }),
      workspace({ actuals: [yiwu(1170)] }),
    );
    expect(merged.actuals).toEqual([yiwu(1160)]);
    expect(merged.unread).toMatchObject([{ problems: [{ reason: 'other-window', detail: '1170' }] }]);
    expect(readActuals(merged.unread[0]?.text ?? '', plan).read).toMatchObject([{ actual: yiwu(1170) }]);
  });

  it('that changed the same what-if keep both', () => {
    const other = { ...saved, scenario: { yiwu: { output: 1700 } } };
    const mine = { ...saved, scenario: { yiwu: { output: 1650 } } };
    const merged = mergeWorkspaces(
      workspace({ scenarios: [saved] }),
      workspace({ scenarios: [mine] }),
      workspace({ scenarios: [other] }),
    );
    expect(merged.scenarios).toEqual([mine, { ...other, id: 'a-2', name: '义乌多一百 (2)' }]);
  });

  it('never lose a figure that one of them has and neither removed', () => {
    const figure = fc.record({
      subject: fc.constantFrom('yiwu', 'lanxi', 'wuyi'),
      measure: fc.constant('output'),
      year: fc.constantFrom(2022 as const, 2023 as const),
      value: fc.integer({ min: 1, max: 5 }),
    });
    const some = fc.uniqueArray(figure, { selector: ({ subject, year }) => `${subject} ${year}` });
    fc.assert(
      fc.property(some, some, some, (base, mine, theirs) => {
        const merged = mergeWorkspaces(
          workspace({ actuals: base }),
          workspace({ actuals: mine }),
          workspace({ actuals: theirs }),
        );
        const said = [
          ...merged.actuals.map((each) => Object.values(each).join('\t')),
          ...merged.unread.map(({ text }) => text),
        ];
        const was = base.map((each) => Object.values(each).join('\t'));
        for (const each of [...mine, ...theirs].map((one) => Object.values(one).join('\t')))
          if (!was.includes(each)) expect(said).toContain(each);
      }),
    );
  });
});
