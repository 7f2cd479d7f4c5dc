import { type AgentEvent, call, onEvent, refusal } from './api';
import type { ApiError, Contact, PromptKind, Route, Status } from './api/types';
import { forgetExercises } from './exercises';
import { newestWins } from './newest';
import { router } from './router.svelte';
import { live } from './session/live.svelte';
import { contactOf } from './shared/contact';
import { speak } from './wording.svelte';

/** Desk time and "due" move on without an event, so a visible window asks again this often. */
const REFRESH_MS = 30_000;

/** Who sits before the window; a therapist may be a patient as well. */
export type Role = 'patient' | 'therapist' | 'both';

const ROLES: readonly Role[] = ['patient', 'therapist', 'both'];

/** What the agent says, as last heard. The window decides nothing; it shows this. */
class Agent {
  status = $state.raw<Status | null>(null);
  connected = $state(true);
  goneMessage = $state('');
  trouble = $state.raw<ApiError | null>(null);
  /** Nothing until it was asked for. */
  role = $state<Role | null>(null);
  /** Grows whenever something may have changed, for screens that ask for more than the status. */
  revision = $state(0);
  /** Whom the plan in force names, for wherever the words say to ask a therapist. */
  contact = $state.raw<Contact | null>(null);

  /** The plan whose therapist is known here. */
  #contactOf = '';

  #show = newestWins<Status>((status) => {
    this.status = status;
    void this.#askContact(status);
    // The agent is asked again for what it words; the screens see to that for themselves.
    if (speak(status.language)) void live.refresh();
  });

  get treats(): boolean {
    return this.role === 'therapist' || this.role === 'both';
  }

  async open(): Promise<void> {
    await onEvent((event) => this.hear(event));
    setInterval(() => {
      if (this.connected && document.visibilityState === 'visible') void this.refresh();
    }, REFRESH_MS);
    const route = await call('opening_route').catch(() => null);
    if (route) await this.#follow(route);
    await this.#ask();
    // Who only treats has nothing of their own to see first.
    const elsewhere = route !== null || location.hash !== '';
    if (!elsewhere && this.role === 'therapist' && this.status?.plan === null) router.go('patients');
  }

  hear(event: AgentEvent): void {
    switch (event.event) {
      case 'changed':
        this.revision += 1;
        void this.refresh();
        break;
      case 'session':
        void live.refresh();
        break;
      case 'go':
        void this.#follow(event.route);
        void this.#ask();
        break;
      case 'connection':
        this.connected = event.connected;
        this.goneMessage = event.message ?? '';
        if (event.connected) void this.#ask();
        break;
    }
  }

  /** Where the agent sends the window; with a file, it says which. */
  async #follow(route: Route): Promise<void> {
    const path = route === 'file' ? await call('file_waiting').catch(() => null) : null;
    if (path === null) router.go(route);
    else router.openFile(path);
  }

  /** Runs a command that answers with the new status. True if it was done. */
  async run(ask: () => Promise<Status>): Promise<boolean> {
    try {
      await this.#show(ask);
      this.trouble = null;
      return true;
    } catch (error) {
      this.trouble = refusal(error);
      return false;
    }
  }

  refresh(): Promise<void> {
    return this.#show(() => call('status')).catch((error: unknown) => {
      if (this.connected) this.trouble = refusal(error);
    });
  }

  /** Everything anew: at the start, after a lost connection and after a plan was taken over. */
  async #ask(): Promise<void> {
    this.trouble = null;
    this.revision += 1;
    forgetExercises();
    await Promise.all([this.refresh(), live.refresh(), this.loadRole()]);
  }

  /** Asks for the role anew: after it was set, and whenever all is asked for. Where nobody tells, it is a patient. */
  async loadRole(): Promise<void> {
    const settings = await call('settings_list').catch(() => null);
    const value = settings?.find(({ key }) => key === 'role')?.value;
    this.role = ROLES.find((role) => role === value) ?? (settings ? 'patient' : (this.role ?? 'patient'));
  }

  /** Says that a therapist sits here. */
  async treat(): Promise<void> {
    try {
      await call('settings_set', { key: 'role', value: 'therapist' });
      await this.loadRole();
      router.go('patients');
    } catch (error) {
      this.trouble = refusal(error);
    }
  }

  planTakenOver(): Promise<void> {
    this.#contactOf = '';
    return this.#ask();
  }

  /** Once for each plan: a status comes twice a minute, another therapist hardly ever. */
  async #askContact({ plan }: Status): Promise<void> {
    const of = plan ? JSON.stringify([plan.title, plan.version, plan.therapist]) : '';
    if (of === this.#contactOf) return;
    this.#contactOf = of;
    // Without it the words stand alone, as they do where no way is given. The next change asks again.
    const found = plan ? await call('plan_show').catch(() => null) : null;
    if (of === this.#contactOf) this.contact = found ? contactOf(found) : null;
  }

  /** Takes a break and goes to where it is played. */
  async take(kind: PromptKind): Promise<void> {
    if (await this.run(() => call('take', { kind }))) {
      await live.refresh();
      router.go('session');
    }
  }

  /** Prepares a session and goes to it. */
  async start(slot: string | null): Promise<void> {
    if (await this.run(() => call('start', { slot }))) {
      await live.refresh();
      router.go('session');
    } else if (this.trouble?.code === 'locked') {
      // That screen says why, and what to do.
      this.trouble = null;
      router.go('safety');
    }
  }
}

export const agent = new Agent();
