import { describe, expect, it } from 'vitest';
import { hostArea } from '../../../../src/features/printout/model/host-area';
import { NoteRegister } from '../../../../src/features/printout/note-register';
import { realPlan as plan } from '../../real-plan';

const lanxi = plan.areas.find(({ id }) => id === 'lanxi');
const cite = (figure: 'output_2020' | 'output_2025' | 'firms_2025') => lanxi?.figures[figure].cite ?? '';

describe('the notes of a sheet', () => {
  it('have one number for each row of a table, with every cell cited from it', () => {
    const register = new NoteRegister(plan);
    expect(register.source(cite('output_2020'), false)).toBe(1);
    expect(register.source(plan.municipality.figures.output_2025.cite, false)).toBe(2);
    expect(register.source(cite('output_2025'), false)).toBe(1);
    const [first] = register.notes;
    const quotes = first?.kind === 'source' ? first.citations.map(({ citation }) => citation.quote) : [];
    expect(quotes).toEqual(['664.3', '1000']);
  });

  it('give a formula its own number, and what it is computed from theirs', () => {
    const register = new NoteRegister(plan);
    const cites = [cite('output_2025'), plan.municipality.figures.output_2025.cite];
    expect(register.derived('1,000 ÷ 8,000 = 12.5%', cites)).toBe(1);
    expect(register.derived('1,000 ÷ 8,000 = 12.5%', cites)).toBe(1);
    expect(register.notes).toMatchObject([
      { kind: 'derived', number: 1, from: [2, 3] },
      { kind: 'source', number: 2 },
      { kind: 'source', number: 3 },
    ]);
  });

  it('print the words of a citation once it is cited where they do not stand', () => {
    const register = new NoteRegister(plan);
    register.source(cite('firms_2025'), true);
    register.source(cite('firms_2025'), false);
    register.source(cite('firms_2025'), true);
    const [note] = register.notes;
    expect(note?.kind === 'source' && note.citations.map(({ printed }) => printed)).toEqual([false]);
  });

  it('have none for a citation that does not exist', () => {
    expect(new NoteRegister(plan).source('nowhere', false)).toBeNull();
  });
});

describe('the host area', () => {
  const hostOf = (id: string) => {
    const entity = plan.entities.get(id);
    return entity && hostArea(entity);
  };

  it('is the one that an entity is or lies in', () => {
    expect(['lanxi', 'lanxi-ez', 'opto-innovation-city'].map(hostOf)).toEqual(['lanxi', 'lanxi', 'yiwu']);
  });

  it('is none for what covers several', () => {
    expect(['corridor', 'belt-lanxi-wuyi-yongkang', 'jinhua'].map(hostOf)).toEqual([null, null, null]);
  });
});
