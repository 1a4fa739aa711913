import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { YardstickError } from '../../base/error.ts';
import { mergeBriefings } from '../../parts/briefing/merge.ts';
import type { Rescue } from '../../parts/briefing/rescue.ts';
import type { StoredBriefing } from '../../parts/briefing/store.ts';
import { type Block, type Briefing, emptyBriefing } from '../../spec/briefing/briefing.ts';
import { editBlock, insertAfter } from './blocks.ts';
import { BriefingModel } from './model.svelte.ts';
import { EditSession } from './session.svelte.ts';

/** What stands for this device: one briefing, or a fault. */
const device = vi.hoisted(() => ({
  stored: undefined as StoredBriefing | undefined,
  fault: null as unknown,
  saves: 0,
}));

vi.mock('../../parts/briefing/store.ts', () => ({
  loadBriefing: async () => device.stored,
  watchBriefings: () => () => {},
  saveBriefing: async (mine: Briefing, base: StoredBriefing) => {
    if (device.fault !== null) throw device.fault;
    device.saves += 1;
    const { stored } = device;
    const changed = stored !== undefined && stored.revision !== base.revision;
    const next = changed
      ? mergeBriefings(base.briefing, mine, stored.briefing)
      : { briefing: mine, rivals: [] };
    device.stored = {
      briefing: next.briefing,
      questions: next.rivals.map((rival) => ({ ...rival, by: 'me' })),
      revision: (stored?.revision ?? 0) + 1,
      changed: '',
    };
    return device.stored;
  },
}));

const text = (id: string, markdown = id): Block => ({ id, kind: 'text', markdown });

function begin() {
  const briefing = emptyBriefing({ language: 'en', title: 'T', blocks: [text('a'), text('b')] });
  const stored = { briefing, revision: 1, changed: '' };
  Object.assign(device, { stored, fault: null, saves: 0 });
  const model = new BriefingModel(briefing, () => 0);
  const session = new EditSession(model, stored);
  const write = (id: string, markdown: string) => {
    model.change(editBlock(model.briefing, id, 'text', { markdown }));
    session.follow();
  };
  return { model, session, write };
}

const texts = ({ blocks }: Briefing) =>
  blocks.map((block) => (block.kind === 'text' ? block.markdown : ''));

/** What was put aside, as the browser would keep it. */
const rescued = () => [...aside.values()].map((text) => JSON.parse(text) as Rescue);
const aside = new Map<string, string>();

beforeEach(() => {
  aside.clear();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, text: string) => aside.set(key, text),
    removeItem: (key: string) => aside.delete(key),
  });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('stores what was written in one go, shortly after', async () => {
  const { session, write } = begin();
  write('a', 'x');
  write('a', 'xy');
  expect(session.state).toBe('waiting');
  await vi.runAllTimersAsync();
  expect([session.state, device.saves]).toEqual(['saved', 1]);
  expect(device.stored && texts(device.stored.briefing)).toEqual(['xy', 'b']);
  await session.save();
  expect(device.saves).toBe(1);
});

it('does not wait for a pause: typing on is stored as it goes', async () => {
  const { write } = begin();
  for (let count = 1; count <= 20; count += 1) {
    write('a', 'x'.repeat(count));
    await vi.advanceTimersByTimeAsync(100);
    const kept = device.stored && texts(device.stored.briefing)[0];
    // At most what was typed within the last second is not there yet.
    expect(count - (kept?.match(/x/g)?.length ?? 0)).toBeLessThan(10);
  }
});

it('puts aside at once what is not stored yet, and forgets it when it is', async () => {
  const { session, write } = begin();
  write('a', 'x');
  const saving = session.save();
  write('a', 'xy');
  void session.save();
  expect(rescued().map(({ after }) => after.blocks)).toEqual([
    [{ id: 'a', kind: 'text', markdown: 'xy' }],
  ]);
  await saving;
  await vi.runAllTimersAsync();
  expect(rescued()).toEqual([]);
});

it('asks where another tab wrote into the same text, and forgets the question once answered', async () => {
  const { model, session, write } = begin();
  const theirs = editBlock(model.briefing, 'a', 'text', { markdown: 'theirs' });
  device.stored = { briefing: theirs, revision: 2, changed: '' };
  write('a', 'mine');
  await vi.runAllTimersAsync();
  expect(texts(model.briefing)).toEqual(['theirs', 'b']);
  const [question] = session.questions;
  expect(question).toMatchObject({ place: 'a', field: 'markdown', mine: 'mine' });
  if (question) session.settle(question);
  expect(session.questions).toEqual([]);
});

it('shows what another tab stored, beside what is being written', async () => {
  const { model, session, write } = begin();
  const theirs = insertAfter(model.briefing, 'b', [text('c')]);
  device.stored = { briefing: theirs, revision: 2, changed: '' };
  write('a', 'mine');
  const saving = session.save();
  write('b', 'later');
  await saving;
  expect(texts(model.briefing)).toEqual(['mine', 'later', 'c']);
  await vi.runAllTimersAsync();
  expect(device.stored && texts(device.stored.briefing)).toEqual(['mine', 'later', 'c']);
  expect(session.state).toBe('saved');
});

it('keeps everything on the page when storing fails, and stores it when asked again', async () => {
  const { model, session, write } = begin();
  device.fault = new YardstickError('briefing-storage-full', 'full');
  write('a', 'mine');
  await vi.runAllTimersAsync();
  expect([session.state, session.fault]).toEqual(['failed', device.fault]);
  expect(texts(model.briefing)).toEqual(['mine', 'b']);
  device.fault = null;
  await session.save();
  expect([session.state, session.fault]).toEqual(['saved', null]);
  expect(device.stored && texts(device.stored.briefing)).toEqual(['mine', 'b']);
});

it('says what another tab deleted is not stored, and stores it again when asked', async () => {
  const { session } = begin();
  device.stored = undefined;
  session.deleted = true;
  expect(session.shown).toBe('failed');
  session.keep();
  await vi.runAllTimersAsync();
  expect(device.stored).toBeDefined();
  expect([session.deleted, session.shown]).toEqual([false, 'saved']);
});
