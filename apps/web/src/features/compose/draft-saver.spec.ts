import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CaseInput, CaseView } from '../../lib/api-types.ts';
import { ApiFailure } from '../../lib/failures.ts';
import { blankForm, type CaseForm } from './case-form.ts';
import { DraftSaver, type SaverPorts } from './draft-saver.ts';

const view = (version: number, title = 'Purpura'): CaseView =>
  ({
    id: 'case-1',
    version,
    title,
    language: 'fr',
    sections: [],
    images: [],
    specialties: [],
    tags: [],
    consent: null,
    patient: null,
    questionKind: null,
    urgency: 'routine',
  }) as unknown as CaseView;
const titled = (title: string): CaseForm => ({ ...blankForm('fr'), title });

describe('the saver of a draft', () => {
  const create = jest.fn<SaverPorts['create']>();
  const update = jest.fn<SaverPorts['update']>();
  const kept: (CaseForm | null)[] = [];
  let saver: DraftSaver;

  beforeEach(() => {
    jest.useFakeTimers();
    create.mockReset().mockResolvedValue(view(1));
    update
      .mockReset()
      .mockImplementation((_id: string, input: CaseInput & { version: number }) => Promise.resolve(view(input.version + 1)));
    kept.length = 0;
    saver = new DraftSaver(
      { create, update, backup: (_id, form) => kept.push(form), saved: () => undefined },
      { view: null, form: blankForm('fr') },
    );
  });
  afterEach(() => {
    saver.stop();
    jest.useRealTimers();
  });

  it('creates the draft once, then sends only what changed with the version it knows', async () => {
    saver.change(titled('P'));
    saver.change(titled('Purpura'));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(create).toHaveBeenCalledTimes(1);
    saver.change({ ...titled('Purpura'), urgency: 'today' });
    await saver.flush();
    expect(update).toHaveBeenCalledWith('case-1', { urgency: 'today', version: 1 });
    expect(saver.read().save.kind).toBe('saved');
    expect(kept.at(-1)).toBeNull();
  });

  it('keeps the text on the device while the network is away, and sends it later', async () => {
    create.mockRejectedValueOnce(new ApiFailure('NETWORK', 0, ''));
    saver.change(titled('Purpura'));
    await saver.flush();
    expect(saver.read().save.kind).toBe('offline');
    expect(kept.at(-1)?.title).toBe('Purpura');
    await jest.advanceTimersByTimeAsync(8_000);
    expect(saver.read().save.kind).toBe('saved');
  });

  it('stops at a conflict and lets the author choose', async () => {
    saver.change(titled('Purpura'));
    await saver.flush();
    update.mockRejectedValueOnce(new ApiFailure('CASE_CHANGED_ELSEWHERE', 409, 'x'));
    saver.change(titled('Le mien'));
    await saver.flush();
    expect(saver.read().save.kind).toBe('conflict');
    await saver.keepMine(view(7, 'Le leur'));
    expect(update).toHaveBeenLastCalledWith('case-1', { title: 'Le mien', version: 7 });
    expect(saver.read().form.title).toBe('Le mien');
    saver.takeTheirs(view(9, 'Le leur'));
    expect(saver.read().form.title).toBe('Le leur');
  });
});
