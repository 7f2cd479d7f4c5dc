import { invoke } from '@tauri-apps/api/core';
import { listen, type UnlistenFn } from '@tauri-apps/api/event';
import type { Commands } from './api/commands';
import type { ApiError, Event, Route } from './api/types';

/** Answered by the window's own process, not by the agent. */
type OwnCommands = {
  /** Where the window should open, if anywhere in particular. */
  opening_route: [null, Route | null];
};

export type Calls = Commands & OwnCommands;

export type ConnectionEvent = { event: 'connection'; connected: boolean; message?: string };

export type AgentEvent = Event | ConnectionEvent;

type Body<K extends keyof Calls> = Calls[K][0] extends null ? [] : [body: Calls[K][0]];

/** Asks the agent. Rejects with an {@link ApiError}. */
export async function call<K extends keyof Calls>(name: K, ...[body]: Body<K>): Promise<Calls[K][1]> {
  try {
    return await invoke<Calls[K][1]>('call', { name, body: body ?? null });
  } catch (error) {
    throw refusal(error);
  }
}

/** Hears what the agent tells without being asked, and when it goes away or comes back. */
export function onEvent(handler: (event: AgentEvent) => void): Promise<UnlistenFn> {
  return listen<AgentEvent>('agent', (event) => handler(event.payload));
}

/** Whatever was thrown, in the one shape that the screens show. */
export function refusal(error: unknown): ApiError {
  if (isApiError(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'nothing-there', message, problems: [] };
}

function isApiError(error: unknown): error is ApiError {
  return typeof error === 'object' && error !== null && 'code' in error && 'problems' in error;
}
