import { agent } from '../agent.svelte';
import { call, refusal } from '../api';
import type { ApiError, Setting, SettingChange, Upcoming } from '../api/types';
import { newestWins } from '../newest';
import { text } from '../text';

/** A change is tried once the hand rests for so long. */
const REST_MS = 300;

/** How many prompts to come are shown. */
const COUNT = 3;

type Refusals = Record<string, { value: string; message: string }>;
type Tried = { next: Upcoming[]; refusals: Refusals };

/** The settings with the changes that are not saved. It lives as long as the window, whatever screen is shown. */
export class SettingsModel {
  list = $state.raw<Setting[] | null>(null);
  /** What comes next, with all changes that can be taken. */
  next = $state.raw<Upcoming[] | null>(null);
  /** Why the settings could not be asked for. */
  trouble = $state.raw<ApiError | null>(null);
  /** Why the last save did not come to its end. */
  notSaved = $state.raw<ApiError | null>(null);
  saving = $state(false);
  /** True from a save until the next change. */
  saved = $state(false);

  #drafts = $state.raw<Record<string, string>>({});
  #refusals = $state.raw<Refusals>({});
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly changes: SettingChange[] = $derived(
    (this.list ?? []).flatMap(({ key, value }) => {
      const draft = this.#drafts[key];
      return draft === undefined || draft === value ? [] : [{ key, value: draft }];
    }),
  );

  #showList = newestWins<Setting[]>((list) => {
    this.list = list;
  });

  #showTried = newestWins<Tried>(({ next, refusals }) => {
    this.next = next;
    this.#refusals = refusals;
  });

  valueOf(setting: Setting): string {
    return this.#drafts[setting.key] ?? setting.value;
  }

  isChanged(setting: Setting): boolean {
    return this.valueOf(setting) !== setting.value;
  }

  /** The sentence that says why a value cannot be, until another one is chosen. */
  refusalOf(setting: Setting): string | null {
    const refused = this.#refusals[setting.key];
    return refused && refused.value === this.valueOf(setting) ? refused.message : null;
  }

  change(setting: Setting, value: string): void {
    this.#drafts = { ...this.#drafts, [setting.key]: value };
    this.saved = false;
    this.notSaved = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.try(), REST_MS);
  }

  undo(): Promise<void> {
    this.#drafts = {};
    this.notSaved = null;
    return this.try();
  }

  /** Asks for the settings and for what comes next. */
  async load(): Promise<void> {
    await this.#caught(() => this.#showList(() => call('settings_list')));
    await this.try();
  }

  /** Asks what would come with the changes. */
  try(): Promise<void> {
    clearTimeout(this.#timer);
    const { changes } = this;
    return this.#caught(() => this.#showTried(() => tried(changes)));
  }

  /** Saves what can be saved. True if nothing is left over. */
  async save(): Promise<boolean> {
    this.saving = true;
    this.notSaved = null;
    try {
      for (const change of this.changes) await this.#saveOne(change);
    } catch (error) {
      this.notSaved = refusal(error);
    }
    this.saving = false;
    this.saved = this.changes.length === 0;
    await this.load();
    return this.saved;
  }

  async #saveOne(change: SettingChange): Promise<void> {
    const refused = await refusalOf(change, async () => {
      const kept = await call('settings_set', change);
      if (kept.key === 'role') void agent.loadRole();
      const { [change.key]: draft, ...others } = this.#drafts;
      if (draft === change.value) this.#drafts = others;
      this.list = (this.list ?? []).map((one) => (one.key === kept.key ? kept : one));
    });
    if (refused) this.#refusals = { ...this.#refusals, ...refused };
  }

  async #caught(what: () => Promise<void>): Promise<void> {
    try {
      await what();
      this.trouble = null;
    } catch (error) {
      this.trouble = refusal(error);
    }
  }
}

export const settings = new SettingsModel();

/** What would come with the changes that can be taken, and why the others cannot. */
async function tried(changes: SettingChange[]): Promise<Tried> {
  const ask = (some: SettingChange[]) => call('settings_try', { changes: some, count: COUNT });
  try {
    return { next: await ask(changes), refusals: {} };
  } catch (error) {
    if (changes.length === 0 || refusal(error).code !== 'wrong') throw error;
    const found = await Promise.all(changes.map((change) => refusalOf(change, () => ask([change]))));
    const refusals: Refusals = Object.assign({}, ...found);
    return { next: await ask(changes.filter(({ key }) => !refusals[key])), refusals };
  }
}

async function refusalOf(change: SettingChange, ask: () => Promise<unknown>): Promise<Refusals | null> {
  try {
    await ask();
    return null;
  } catch (error) {
    const { code, message } = refusal(error);
    if (code !== 'wrong') throw error;
    const { key, value } = change;
    return { [key]: { value, message: text.settings.refusal(key, message) } };
  }
}
