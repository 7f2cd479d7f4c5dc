import type { AgentEvent, Calls } from '../src/api';
import type { ApiError } from '../src/api/types';

/** Stands in for the shell in tests and in the preview: answers are scripted, questions are remembered. */

type Answer<K extends keyof Calls> =
  | Calls[K][1]
  | ((body: Calls[K][0]) => Calls[K][1] | Promise<Calls[K][1]>);
type Script = { [K in keyof Calls]?: Answer<K> };

let script: Script = {};
let handler: ((event: { payload: AgentEvent }) => void) | null = null;

/** Every question so far: its name and what came with it. */
export const asked: { name: keyof Calls; body: unknown }[] = [];

export function answerWith(more: Script): void {
  script = { ...script, ...more };
}

export function forgetAll(): void {
  script = {};
  asked.length = 0;
}

export function emit(event: AgentEvent): void {
  handler?.({ payload: event });
}

export function refuse(message: string, problems: string[] = []): never {
  const refusal: ApiError = { code: 'plan-refused', message, problems };
  throw refusal;
}

/** A refused value, as the agent words it. */
export function refuseValue(message: string): never {
  const refusal: ApiError = { code: 'wrong', message, problems: [] };
  throw refusal;
}

export async function invoke<T>(_: 'call', question: { name: keyof Calls; body: unknown }): Promise<T> {
  asked.push(question);
  const answer: unknown = script[question.name];
  if (answer === undefined) return refuse(`Nothing is scripted for ${question.name}.`);
  return (typeof answer === 'function' ? await answer(question.body) : answer) as T;
}

export async function listen(
  _: 'agent',
  heard: (event: { payload: AgentEvent }) => void,
): Promise<() => void> {
  handler = heard;
  return () => {
    handler = null;
  };
}
