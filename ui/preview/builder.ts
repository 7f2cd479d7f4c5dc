import type {
  DoseFields,
  Draft,
  DraftFrom,
  DraftLine,
  DraftPhase,
  DraftWarning,
  ExerciseCard,
  ExerciseSearch,
  Named,
  PatientPage,
  ProgrammeCard,
  TemplateCard,
  VersionCard,
} from '../src/api/types';
import { applied } from '../src/builder/project';
import type { Step } from '../src/builder/steps';
import { refuse, refuseValue } from './tauri';
import { agentSays } from './words';

/** An agent that keeps one patient's draft in memory, with the exercises and programmes of the library. */

type LibraryExercise = {
  id: string;
  group: string;
  position: string;
  dose: DoseFields;
  per_day: number;
  days_per_week: number;
  desk: boolean;
  gate: boolean;
  cautions: string[];
  contraindications: string[];
};
type Programme = {
  id: string;
  pain_ceiling: number;
  phases: {
    id: string;
    weeks: number;
    times: string[];
    lines: { exercise: string; per_day: number; days: string[] }[];
    desk: { exercise: string }[];
  }[];
};

const LIBRARY = Object.values(
  import.meta.glob<LibraryExercise>('../../exercises/*.json', { eager: true, import: 'default' }),
).filter((exercise) => exercise.dose !== undefined);
const PROGRAMMES = Object.values(
  import.meta.glob<Programme>('../../exercises/programmes/p*.json', { eager: true, import: 'default' }),
);
const WORDS = import.meta.glob<string>('../../exercises/en/*.ftl', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const PROGRAMME_WORDS = import.meta.glob<string>('../../exercises/en/programmes/*.ftl', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function word(of: string | undefined, key: string): string {
  return new RegExp(`^${key} = (.*)$`, 'm').exec(of ?? '')?.[1] ?? key;
}

function named(id: string): Named {
  return { id, name: word(WORDS[`../../exercises/en/${id}.ftl`], 'name') };
}

function known(id: string): LibraryExercise {
  return LIBRARY.find((exercise) => exercise.id === id) ?? refuse(`There is no exercise ${id}.`);
}

const time = (seconds: number) => `${seconds} s`;

function sentence(dose: DoseFields): string {
  const amount = agentSays('dose-amount', { sets: dose.sets, reps: dose.reps });
  const sided = dose.side === 'none' ? amount : agentSays(`dose-${dose.side}`, { amount });
  const done = dose.self_paced
    ? agentSays('dose-self-paced')
    : dose.hold_s > 0
      ? agentSays('dose-hold', { hold: time(dose.hold_s) })
      : agentSays('dose-move', { tempo: time(dose.tempo_s ?? 4) });
  const rep = dose.relax_s > 0 ? agentSays('dose-relax', { rep: done, relax: time(dose.relax_s) }) : done;
  const whole = [agentSays('dose', { amount: sided, rep })];
  if (dose.sets > 1 && dose.rest_s > 0) whole.push(agentSays('dose-rest', { rest: time(dose.rest_s) }));
  const what = [
    dose.band && agentSays(`dose-band-${dose.band}`),
    dose.load,
    dose.cuff_mmhg && agentSays('dose-cuff', { mmhg: dose.cuff_mmhg }),
  ].filter((one) => typeof one === 'string' && one !== '');
  if (what.length > 0) whole.push(agentSays('dose-with', { what: what.join(', ') }));
  return whole.join(' ');
}

function seconds(dose: DoseFields): number {
  const sides = dose.side === 'each' || dose.side === 'alternate' ? 2 : 1;
  const rep = (dose.hold_s || dose.tempo_s || 4) + dose.relax_s;
  return dose.sets * dose.reps * rep * sides + (dose.sets - 1) * dose.rest_s;
}

const ALL_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Everything that one patient's preview can be made of. */
export type Given = {
  conditions?: Named[];
  versions?: VersionCard[];
  begun?: DraftFrom;
  templates?: TemplateCard[];
};

/** The commands of the builder for the patient `p1`. */
export function builderAgent({ conditions = [], versions = [], begun, templates = [] }: Given = {}) {
  let draft: Draft | null = null;
  let past: Draft[] = [];
  let future: Draft[] = [];
  let kept = templates;
  const defaults = new Map<string, { dose: DoseFields; per_day: number }>();
  const tags = conditions.map(({ id }) => id);

  function has(list: string[]) {
    return conditions.filter(({ id }) => list.includes(id)).map(({ id, name }) => ({ tag: id, word: name }));
  }

  function lineOf(id: string, more: Partial<DraftLine> = {}): DraftLine {
    const exercise = known(id);
    const own = defaults.get(id);
    return {
      exercise: named(id),
      per_day: own?.per_day ?? exercise.per_day,
      days: ALL_DAYS.slice(0, exercise.days_per_week),
      dose: own?.dose ?? { ...exercise.dose },
      sentence: '',
      seconds: 0,
      note: '',
      taught_on: null,
      gated: exercise.gate,
      gate: false,
      is_own_default: own !== undefined,
      contraindicated: has(exercise.contraindications),
      care: has(exercise.cautions),
      ...more,
    };
  }

  function phaseOf(name: string, lines: DraftLine[], more: Partial<DraftPhase> = {}): DraftPhase {
    return {
      name,
      weeks: 2,
      times: ['08:30', '17:30'],
      lines,
      desk: [],
      summary: '',
      minutes_a_day: 0,
      ...more,
    };
  }

  function phasesOf(id: string): DraftPhase[] {
    const programme = PROGRAMMES.find((one) => one.id === id);
    const words = PROGRAMME_WORDS[`../../exercises/en/programmes/${id}.ftl`];
    return (programme?.phases ?? []).map(({ id: phase, weeks, times, lines, desk }) =>
      phaseOf(
        word(words, `phase-${phase}`),
        lines.map(({ exercise, per_day, days }) => lineOf(exercise, { per_day, days })),
        { weeks, times, desk: desk.map(({ exercise }) => named(exercise)) },
      ),
    );
  }

  function summed(phase: DraftPhase): DraftPhase {
    const lines = phase.lines.map((line) => ({
      ...line,
      sentence: sentence(line.dose),
      seconds: seconds(line.dose),
      is_own_default: JSON.stringify(defaults.get(line.exercise.id)?.dose) === JSON.stringify(line.dose),
    }));
    const minutes = Math.ceil(lines.reduce((sum, line) => sum + line.seconds * line.per_day, 0) / 60);
    const parts = Math.max(1, ...lines.map((line) => line.per_day));
    const summary = `${minutes} minutes a day in ${parts} parts, ${lines.length} exercises`;
    return { ...phase, lines, minutes_a_day: minutes, summary };
  }

  function warningsOf(phases: DraftPhase[]): DraftWarning[] {
    const found: DraftWarning[] = [];
    const say = (blocks: boolean, phase: number, line: number | null, words: string) =>
      found.push({ blocks, phase, line, words });
    phases.forEach((phase, at) => {
      if (phase.lines.length === 0) say(true, at, null, `“${phase.name}” has no exercise.`);
      phase.lines.forEach((line, place) => {
        const { name } = line.exercise;
        if (line.gated && !line.gate) say(true, at, place, `“${name}” in “${phase.name}” needs your tick.`);
        for (const { word: condition } of line.contraindicated)
          say(true, at, place, `“${name}” must be left out with: ${condition}.`);
        for (const { word: condition } of line.care)
          say(false, at, place, `“${name}” needs care with: ${condition}.`);
      });
      if (phase.minutes_a_day > 30)
        say(false, at, null, `“${phase.name}” asks for ${phase.minutes_a_day} minutes a day.`);
    });
    return found.sort((a, b) => Number(b.blocks) - Number(a.blocks));
  }

  function whole(of: Draft): Draft {
    const phases = of.phases.map(summed);
    const weeks = phases.reduce((sum, phase) => sum + phase.weeks, 0);
    const last = new Date(Date.parse(`${of.starts}T00:00:00Z`) + (weeks * 7 - 1) * 86_400_000);
    return {
      ...of,
      phases,
      ends: last.toISOString().slice(0, 10),
      warnings: warningsOf(phases),
      changes: of.version > 1 && past.length > 0 ? ['“Lying nod, hold 1”: 12 times instead of 10.'] : [],
      unchanged: of.version > 1 && past.length === 0,
      can_undo: past.length > 0,
      can_redo: future.length > 0,
      undo: past.length > 0 ? 'Take back the last change' : null,
      redo: future.length > 0 ? 'Do it again' : null,
    };
  }

  function begin(from: DraftFrom): Draft {
    const id = from.from === 'programme' ? from.id : 'p1-cgh-6wk';
    const words = PROGRAMME_WORDS[`../../exercises/en/programmes/${id}.ftl`];
    const empty = from.from === 'empty';
    draft = {
      patient: 'p1',
      plan: 'plan-1',
      version: (versions[0]?.version ?? 0) + 1,
      title: empty ? 'Plan' : word(words, 'name'),
      notes: '',
      starts: '2026-03-23',
      effective: '2026-03-23',
      ends: '',
      pain_ceiling: 3,
      self_progression: false,
      posture_every_min: 30,
      walk_every_min: null,
      phases: empty ? [phaseOf('Phase 1', [])] : phasesOf(id),
      warnings: [],
      changes: [],
      unchanged: false,
      can_undo: false,
      can_redo: false,
      undo: null,
      redo: null,
    };
    past = [];
    future = [];
    return whole(draft);
  }

  function present(): Draft {
    return draft ?? refuse('There is no draft.');
  }

  function added(step: Step): Draft {
    const now = present();
    if (step.edit === 'add-line' || step.edit === 'add-desk') {
      const at = step.phase;
      const phase = now.phases[at] ?? refuse('There is no such phase.');
      const more =
        step.edit === 'add-line'
          ? { ...phase, lines: [...phase.lines, lineOf(step.exercise)] }
          : { ...phase, desk: [...phase.desk, named(step.exercise)] };
      return { ...now, phases: now.phases.with(at, more) };
    }
    if (step.edit === 'title' && step.title.includes('?'))
      return refuseValue('A title has no question mark.');
    return applied(now, step);
  }

  function edit(step: Step): Draft {
    const next = added(step);
    past = [...past, present()];
    future = [];
    draft = next;
    return whole(next);
  }

  function back(): Draft {
    const before = past.at(-1);
    if (before) {
      past = past.slice(0, -1);
      future = [present(), ...future];
      draft = before;
    }
    return whole(present());
  }

  function forth(): Draft {
    const [after, ...later] = future;
    if (after) {
      past = [...past, present()];
      future = later;
      draft = after;
    }
    return whole(present());
  }

  function list({ query = '', conditions: left = [] }: ExerciseSearch): ExerciseCard[] {
    const words = query.toLowerCase().split(/\s+/);
    return LIBRARY.filter(
      ({ id, group, contraindications }) =>
        !contraindications.some((tag) => left.includes(tag)) &&
        words.every((one) => `${named(id).name} ${group} ${id}`.toLowerCase().includes(one)),
    ).map((exercise) => ({
      ...named(exercise.id),
      group: { tag: exercise.group, word: exercise.group },
      position: { tag: exercise.position, word: exercise.position },
      equipment: [],
      dose: sentence(exercise.dose),
      seconds: seconds(exercise.dose),
      minutes: Math.ceil(seconds(exercise.dose) / 60),
      desk: exercise.desk,
      gate: exercise.gate,
      care: has(exercise.cautions.filter((tag) => tags.includes(tag))),
      own: false,
    }));
  }

  const page: PatientPage = {
    card: {
      id: 'p1',
      name: 'Anna Example',
      plan: versions.length > 0 ? 'handed-over' : 'none',
      plan_words: '',
      draft: begun !== undefined,
      news_days: null,
      flags: 0,
      adherence: null,
      review: null,
      review_due: false,
      archived: false,
    },
    conditions,
    plan: null,
    versions,
    days: [],
    flags: [],
    notes: [],
    news: null,
    waiting: null,
    paired: false,
  };
  const programmes: ProgrammeCard[] = PROGRAMMES.map(({ id, phases }) => {
    const words = PROGRAMME_WORDS[`../../exercises/en/programmes/${id}.ftl`];
    const weeks = phases.reduce((sum, phase) => sum + phase.weeks, 0);
    return { id, name: word(words, 'name'), suits: word(words, 'for'), about: word(words, 'about'), weeks };
  });
  if (begun) begin(begun);

  return {
    patient_show: page,
    draft_show: () => draft && whole(draft),
    draft_begin: ({ from }: { from: DraftFrom }) => begin(from),
    draft_edit: ({ edit: step }: { edit: Step }) => edit(step),
    draft_undo: () => back(),
    draft_redo: () => forth(),
    draft_discard: () => {
      draft = null;
      return null;
    },
    draft_publish: () => {
      const { patient, plan, version } = present();
      draft = null;
      return { patient, plan, version, changes: [] };
    },
    template_list: () => kept,
    template_save: ({ name }: { name: string }) => {
      kept = [
        ...kept.filter((one) => one.name !== name),
        { id: `template-${name}`, name, weeks: 6, exercises: 10 },
      ];
      return kept;
    },
    template_withdraw: ({ id }: { id: string }) => {
      kept = kept.filter((one) => one.id !== id);
      return kept;
    },
    own_default_save: ({
      exercise,
      dose,
      per_day,
    }: {
      exercise: string;
      dose: DoseFields | null;
      per_day: number;
    }) => {
      if (dose) defaults.set(exercise, { dose, per_day });
      else defaults.delete(exercise);
      return null;
    },
    exercise_list: list,
    programme_list: programmes,
    handout_write: { path: '/home/anna/plan.pdf' },
    file_show: null,
  };
}

/** A version that was published before. */
export function versionCard(version: number): VersionCard {
  return {
    plan: 'plan-1',
    version,
    title: 'Headache from the neck, 6 weeks',
    published: '2026-03-02T10:00:00+01:00',
    effective: '2026-03-02',
    changes: [],
    handed_over: '2026-03-02',
    received: null,
    words: 'Handed over on 2 March.',
  };
}
