import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiError, Draft } from '../api/types';
import { Queue } from './queue';
import type { Step } from './steps';

const title = (words: string): Step => ({ edit: 'title', title: words });
const notes = (words: string): Step => ({ edit: 'notes', notes: words });
const remove = (line: number): Step => ({ edit: 'remove-line', phase: 0, line });
const refused = (code: ApiError['code']): ApiError => ({ code, message: `${code}.`, problems: [] });

/** What was sent and waits for its answer, oldest first. */
type Sent = { step: Step; answer: (title: string) => void; refuse: (error: ApiError) => void };

let sent: Sent[];
let open: readonly Step[];
let stuck: ApiError | null;
let answers: string[];
let refusals: Step[];
let queue: Queue;

/** Lets everything that was answered be heard. */
async function heard(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

async function answer(words = ''): Promise<void> {
  sent.at(-1)?.answer(words);
  await heard();
}

async function refuse(error: ApiError): Promise<void> {
  sent.at(-1)?.refuse(error);
  await heard();
}

beforeEach(() => {
  sent = [];
  open = [];
  stuck = null;
  answers = [];
  refusals = [];
  queue = new Queue({
    send: (step) =>
      new Promise((resolve, reject) => {
        sent.push({ step, answer: (words) => resolve({ title: words } as Draft), refuse: reject });
      }),
    answered: (draft) => answers.push(draft.title),
    refused: (_, step) => refusals.push(step),
    changed: (left, why) => {
      open = left;
      stuck = why;
    },
  });
});

describe('the queue of edits', () => {
  it('sends the next one only once the one before it is answered', async () => {
    queue.put(title('A'));
    queue.put(notes('B'));
    queue.put(remove(1));
    expect(sent.map(({ step }) => step)).toEqual([title('A')]);
    await answer('A');
    expect(sent.map(({ step }) => step)).toEqual([title('A'), notes('B')]);
    await answer('A');
    await answer('A');
    expect(sent).toHaveLength(3);
    expect(open).toEqual([]);
  });

  it('sends of edits of one field in a row only the newest, but never changes the one under way', async () => {
    queue.put(title('N'));
    queue.put(title('Ne'));
    queue.put(title('Nec'));
    queue.put(title('Neck'));
    expect(open).toEqual([title('N'), title('Neck')]);
    await answer('N');
    await answer('Neck');
    expect(sent.map(({ step }) => step)).toEqual([title('N'), title('Neck')]);
    expect(answers).toEqual(['N', 'Neck']);
  });

  it('keeps the order of edits of different fields, and every edit that changes places', async () => {
    queue.put(title('A'));
    queue.put(title('B'));
    queue.put(notes('x'));
    queue.put(title('C'));
    queue.put(remove(0));
    queue.put(remove(0));
    expect(open).toEqual([title('A'), title('B'), notes('x'), title('C'), remove(0), remove(0)]);
  });

  it('goes on after a refused value, and drops what was reckoned with a refused place', async () => {
    queue.put(title('?'));
    queue.put(remove(7));
    queue.put(notes('for another line'));
    await refuse(refused('edit-refused'));
    expect(refusals).toEqual([title('?')]);
    await refuse(refused('edit-refused'));
    expect(refusals).toEqual([title('?'), remove(7)]);
    expect(open).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  it('keeps what nobody heard, and sends it again when asked to', async () => {
    queue.put(title('A'));
    queue.put(notes('B'));
    await refuse(refused('nothing-there'));
    expect(stuck).toMatchObject({ code: 'nothing-there' });
    expect(open).toEqual([title('A'), notes('B')]);
    await queue.settled();
    queue.resume();
    expect(sent.map(({ step }) => step)).toEqual([title('A'), title('A')]);
    await answer('A');
    await answer('A');
    expect(open).toEqual([]);
    expect(stuck).toBeNull();
  });

  it('tells when everything is answered', async () => {
    let settled = false;
    queue.put(title('A'));
    void queue.settled().then(() => {
      settled = true;
    });
    await heard();
    expect(settled).toBe(false);
    await answer('A');
    expect(settled).toBe(true);
  });
});
