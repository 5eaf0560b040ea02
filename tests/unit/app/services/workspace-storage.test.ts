import { describe, expect, it } from 'vitest';
import { WorkspaceStorage, workspaceKey } from '../../../../src/app/services/workspace-storage';
import type { Actual } from '../../../../src/plan/actuals/actual';
import { emptyWorkspace, type Workspace } from '../../../../src/state/workspace/workspace';

const yiwu: Actual = { subject: 'yiwu', measure: 'output', year: 2023, value: 1150 };
const lanxi: Actual = { subject: 'lanxi', measure: 'output', year: 2023, value: 700 };
const holding = (...actuals: Actual[]): Workspace => ({ ...emptyWorkspace, actuals });

/** A browser's storage with so much room, in characters. */
function browser(room = Number.POSITIVE_INFINITY) {
  const entries = new Map<string, string>();
  const storage = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, text);
    },
  } as Storage;
  return { entries, open: () => new WorkspaceStorage(() => storage) };
}

describe('the stored workspace', () => {
  it('comes back as it was written', () => {
    const { open } = browser();
    open().write(holding(yiwu));
    expect(open().read(emptyWorkspace)).toEqual(holding(yiwu));
  });

  it('takes in what another window wrote before it is overwritten', () => {
    const { open } = browser();
    const [mine, theirs] = [open(), open()];
    theirs.write(holding(lanxi));
    expect(mine.write(holding(yiwu)).actuals).toEqual([yiwu, lanxi]);
    expect(open().read(emptyWorkspace).actuals).toEqual([yiwu, lanxi]);
  });

  it('follows a removal in another window', () => {
    const { open } = browser();
    const [mine, theirs] = [open(), open()];
    mine.write(holding(yiwu, lanxi));
    theirs.write(theirs.read(emptyWorkspace));
    theirs.write(holding(lanxi));
    expect(mine.read(holding(yiwu, lanxi)).actuals).toEqual([lanxi]);
  });

  it('loses nothing in memory when the storage is full, and says so until there is room', () => {
    const { open } = browser(10);
    const storage = open();
    expect(storage.write(holding(yiwu))).toEqual(holding(yiwu));
    expect(storage.fault).toBe('full');
  });

  it('says when the browser forbids it', () => {
    const storage = new WorkspaceStorage(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(storage.write(holding(yiwu))).toEqual(holding(yiwu));
    expect(storage.fault).toBe('blocked');
  });

  it('puts a damaged value aside, once, before anything is written', () => {
    const { entries, open } = browser();
    entries.set(workspaceKey, '{"version":1,"actuals":[');
    const storage = open();
    expect(storage.read(emptyWorkspace)).toEqual(emptyWorkspace);
    expect(storage).toMatchObject({ fault: 'damaged', damaged: '{"version":1,"actuals":[' });
    open().read(emptyWorkspace);
    storage.write(holding(yiwu));
    expect(entries.get(`${workspaceKey}.damaged.1`)).toBe('{"version":1,"actuals":[');
    expect([...entries.keys()]).toHaveLength(2);
    expect(open().read(emptyWorkspace)).toEqual(holding(yiwu));
  });

  it('leaves a damaged value where it is when there is no room to put it aside', () => {
    const { entries, open } = browser(3);
    entries.set(workspaceKey, 'damaged');
    const storage = open();
    storage.write(holding(yiwu));
    expect(storage.fault).toBe('damaged-in-place');
    expect(entries.get(workspaceKey)).toBe('damaged');
  });
});
