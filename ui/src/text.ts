import type { PromptKind } from './api/types';
import { patients } from './patients/words';
import { join, texts } from './texts';
import { say } from './wording.svelte';

/** Every sentence of the window, in the language that is spoken. Words that come from the agent are already whole. */

export const minutes = (count: number) => say('minutes', { count });
export const weeks = (count: number) => say('weeks', { count });
export const percent = (share: number) => `${Math.round(share * 100)} %`;

const seconds = (count: number) => say('seconds', { count });

/** Words of the agent that are a part of a sentence, as one of their own. */
export function sentence(words: string): string {
  const ended = /[.?]$/.test(words) ? words : `${words}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

export function length(count: number): string {
  return count < 60 ? seconds(count) : minutes(Math.ceil(count / 60));
}

/** Texts by a word of the agent, which may be one that is not known here. */
type Words = Readonly<Record<string, string>>;

const days: Words = texts('days', 'mon tue wed thu fri sat sun');
const roles: Words = texts('exercise-role', 'set-up movement cue breathing safety');
const groups: Words = texts('settings-group', 'breaks sessions waiting notifications program');
const labels: Words = texts(
  'settings-label',
  'posture-breaks posture-every posture-relief walk-breaks walk-every walk-length',
  'walk-relief away-after break-visible session-visible gap gap-after-break fold',
  'after-hold breaks-per-hour ignored-breaks pause-wait later slot-window slot-times',
  'working-hours waking-hours diary-at hold-quiet hold-full-screen sense-meetings',
  'notification-detail sounds start-at-login role language country cue-tones cue-speech keep-awake',
);

export const text = join(texts('window', 'close cancel backTo loading noFigure'), {
  app: 'Nape',
  nav: texts(
    'nav',
    'label today progress plan library exercise own session safety settings',
    'patients patient builder',
  ),
  connection: texts('connection', 'gone'),
  firstRun: texts('first-run', 'title keeps shows evidence limits load loadHint example exampleHint'),

  plan: join(
    texts(
      'plan',
      'title choose another anotherHint refusedTitle preview use warnings patient from span phases',
      'now desk everyDay note none notes',
    ),
    {
      version: (number: number) => say('plan-version', { number }),
      aDay: (m: number) => say('plan-a-day', { takes: minutes(m) }),
      atTimes: (times: string[]) => say('plan-at-times', { times: times.join(', ') }),
      exercises: (count: number) => say('plan-exercises', { count }),
      perDay: (count: number) => say('plan-per-day', { count }),
      ceiling: (pain: number) => say('plan-ceiling', { pain }),
    },
  ),

  days,

  today: join(
    texts(
      'today',
      'title start startNow goOn goOnButton prepared finished finishedHint finishedButton',
      'diary next nothingNow noMore allDone later skip notToday takeBreak takeWalk waits',
      'outsideHours slots noSlots tick untick byHand facts deskTime underMinute breaks',
      'silent placeLink warnings ended notBegun',
    ),
    {
      shareSoFar: (share: number) => say('today-share-so-far', { share: percent(share) }),
      sessionDue: (m: number) => say('today-session-due', { minutes: m }),
      sessionAgain: (at: string) => say('today-session-again', { at }),
      askedBreak: (kind: PromptKind) => say(kind === 'walk' ? 'today-asked-walk' : 'today-asked-break'),
      laterBy: (m: number) => say('today-later-by', { minutes: m }),
      heldNow: (words: string) => say('today-held-now', { words }),
      until: (at: string) => say('today-until', { at }),
      movedTo: (at: string) => say('today-moved-to', { at }),
      breaksOf: (taken: number, shown: number) =>
        shown > taken ? say('today-breaks-of', { taken, shown }) : `${taken}`,
    },
  ),

  pause: join(texts('pause', 'open title hint half hour today until untilButton badTime resume'), {
    on: (words: string) => say('pause-on', { words }),
  }),

  meeting: join(texts('meeting', 'title over'), {
    minutes,
    on: (words: string) => say('meeting-on', { words }),
  }),

  skip: texts('skip', 'title hint nothing'),
  break: texts('break', 'done over left walk'),

  player: join(
    texts(
      'player',
      'easier easierNone skip skipTitle skipHint signs keySpace keyEnter where howMuch',
      'mayLeaveOut stopExercise fine stopped nextExercise endHere signsHint signsToday signNow',
      'signStops posture postureCue walk leave instead running toBreak',
    ),
    {
      eased: texts('player-eased', 'shorter easier'),
      places: texts('player-place', 'neck head arm elsewhere'),
      lights: texts('player-light', 'green amber red'),
      exercise: (number: number, of: number) => say('player-exercise', { number, of }),
      cuff: (pressure: number) => say('player-cuff', { pressure }),
      soon: (cue: string) => say('player-soon', { cue }),
      easierDoes: (what: string) => say('player-easier-does', { what }),
      withKey: (what: string, key: string) => say('player-with-key', { what, key }),
    },
  ),

  session: join(
    texts(
      'session',
      'none toToday begin painNow painAfter painHint pause back next stop hurts',
      'repDone ownPace last progress secondsLeft paused goOn stopHere leave goesOn',
      'stopKeeps hurtsTitle complete stopped nextDue close',
    ),
    {
      prepared: (m: number, exercises: number) =>
        say('session-prepared', {
          takes: minutes(m),
          exercises: say('plan-exercises', { count: exercises }),
        }),
      painScale: (pain: number) =>
        pain === 0
          ? say('session-pain-least', { pain })
          : pain === 10
            ? say('session-pain-most', { pain })
            : `${pain}`,
      rep: (number: number, of: number) => say('session-rep', { number, of }),
      set: (number: number, of: number) => say('session-set', { number, of }),
      comesNext: (what: string) => say('session-comes-next', { what }),
      left: (count: number) =>
        count < 60
          ? say('session-left-under-minute')
          : say('session-left', { takes: minutes(Math.ceil(count / 60)) }),
      share: (share: number) =>
        share >= 0.995 ? say('session-share-all') : say('session-share', { share: percent(share) }),
      reps: (done: number, of: number) => say('session-reps', { done, of }),
    },
  ),

  around: join(
    texts(
      'around',
      'check noToAll gentle neck head painLeast painMost advice useGentle beginGentle beginAnyway',
      'notNow notToday effort effortLeast effortMiddle effortMost quality slips done answers',
      'answersHint proposals',
    ),
    {
      how: (name: string) => say('around-how', { name }),
      lights: texts('around-light', 'green amber red'),
      qualities: texts('around-quality', 'clean few-slips lost'),
      outcomes: texts('around-outcome', 'applied for-therapist nothing'),
      states: texts('around-state', 'ahead skipped stopped'),
      partial: (count: number) => say('around-partial', { count }),
      effortOf: (effort: number) => say('around-effort-of', { effort }),
      skippedFor: (reason: string) => say('around-skipped-for', { reason }),
    },
  ),

  announce: join(texts('announce', 'halfStep lastFive halfSession finished'), {
    phase: (phase: string, count: number | null) =>
      count === null
        ? say('announce-own-pace', { phase })
        : say('announce-phase', { phase, takes: seconds(count) }),
    paused: (why: string) => say('announce-paused', { why }),
  }),

  progress: join(texts('progress', 'title empty toToday nothingYet quietDay unknown'), {
    sentence: (n: number, done: number, of: number) => say('progress-sentence', { days: n, done, of }),
    notAsked: (count: number) => say('progress-not-asked', { count }),
    partly: (count: number) => say('progress-partly', { count }),
    breaks: (taken: number, shown: number) =>
      shown > taken ? say('progress-breaks-of', { taken, shown }) : say('progress-breaks', { taken }),
    session: (at: string) => say('progress-session', { at }),
    extra: (at: string) => say('progress-extra', { at }),
    neck: (before: string, after: string) => say('progress-neck', { before, after }),
    head: (before: string, after: string) => say('progress-head', { before, after }),
  }),

  exercise: join(
    texts(
      'exercise',
      'cue errors cautions stop notWith notWithHint group position equipment noEquipment targets',
      'often inBreaks also gate harder easier evidence review makeOwn',
    ),
    {
      roles,
      usually: (perDay: number, days: number) => say('exercise-usually', { perDay, days }),
      when: (when: { clean_sessions: number; pain_at_most: number; effort_at_most: number }) =>
        say('exercise-when', {
          sessions: when.clean_sessions,
          pain: when.pain_at_most,
          effort: when.effort_at_most,
        }),
    },
  ),

  library: join(
    texts('library', 'title search searchHint clear own desk conditionsHint nothing nothingFiltered honesty'),
    {
      facets: texts('library-facet', 'groups positions equipment conditions'),
      marks: texts('library-mark', 'desk gate own'),
      found: (count: number) => say('library-found', { count }),
      filters: (count: number) => say('library-filters', { count }),
      care: (conditions: string[]) => say('library-care', { conditions: conditions.join(', ') }),
    },
  ),

  own: texts(
    'own',
    'title intro none startFrom edit withdraw name purpose group position steps stepsHint',
    'cue errors stop onePerLine dose sets reps hold relax rest tempo side desk look drawn picture',
    'choosePicture pictureHint tooLarge save saving wrong noSide eachSide alternate left right',
  ),

  waits: texts('waits', 'session walk posture diary'),

  settings: join(
    texts(
      'settings',
      'title changed on off plansTimes nothing everyDay to addTime noTimes addHours addDays',
      'noDays noHours ask comesNext withChanges asSaved nothingComes save undo saved',
      'unsavedMark otherGroup',
    ),
    {
      timeExample: '09:00',
      units: texts('settings-units', 's m h'),
      shortUnits: texts('settings-short-units', 's m h'),
      groups,
      labels,
      more: (group: string) => say('settings-more', { group }),
      toDefault: (words: string) => say('settings-to-default', { words }),
      unit: (label: string) => say('settings-unit', { label }),
      timeFrom: (of: string) => say('settings-time-from', { of }),
      timeTo: (of: string) => say('settings-time-to', { of }),
      timeOf: (number: number) => say('settings-time-of', { number }),
      remove: (what: string) => say('settings-remove', { what }),
      daysOf: (number: number) => say('settings-days-of', { number }),
      hoursOf: (of: string, number: number) =>
        say('settings-hours-of', { days: of || say('settings-no-day'), number }),
      refusal: (key: string, message: string) =>
        message.startsWith(`${key} `)
          ? `${say('settings-refused-here')}${message.slice(key.length)}`
          : message,
      next: (words: string) => say('settings-next', { words }),
      unsaved: (count: number) => say('settings-unsaved', { count }),
    },
  ),

  safety: join(
    texts(
      'safety',
      'screenFirst screenMonthly purpose private no yes noKey yesKey notAnswered done sending',
      'goOn goOnHint toSession startSession toToday open openHint emergency callNow whatToDo why silent',
      'contact phone email booking cleared clearedHint who byTherapist byPatient therapistOnly',
      'statement confirmCleared stopped signs haveThis signTitle signHint signConfirm dayAfter settled',
      'notSettled bannerLocked bannerQuestions seeWhatToDo answerQuestions link',
    ),
    {
      signGroups: texts('safety-sign-group', 'emergency same-day therapist tell exercise'),
      keys: () => say('safety-keys', { no: say('safety-no-key'), yes: say('safety-yes-key') }),
      answered: (answered: number, of: number) => say('safety-answered', { answered, of }),
      left: (left: number) => say('safety-left', { left }),
      short: (least: number) => say('safety-short', { least }),
      numberIn: (country: string) => say('safety-number-in', { country }),
    },
  ),

  badDays: join(texts('bad-days', 'title open explained howLong end'), {
    begin: (count: number) => say('bad-days-begin', { count }),
  }),

  patients,
  builder: join(
    texts(
      'builder',
      'startHint startOther startGoOn startProgramme startEarlier startTemplates startEmpty startEmptyHint',
      'backToDraft planTitle undo redo kept keeping notKept tryAgain menu print printed showFile saveTemplate',
      'templateHint templateName beginOther discard discardHint discardNow keepDraft publish publishHint publishNow',
      'notYet blocked first changes unchanged toPatient phases phaseHint addPhase removePhase phaseName weeks',
      'weekLess weekMore lines noLines moveHint perDay side days oneDay taughtToday taughtBack taughtOn more less',
      'isDefault defaultKeep defaultBack gate gateWhy tempo cuff effort band noBand load selfPaced note inPhase',
      'needed library search searchHint toDesk openLibrary closeLibrary desk noDesk times plan starts effective',
      'ceiling selfProgression notes warnings mustMend lookAt',
    ),
    {
      dose: texts('builder-dose', 'sets reps hold_s relax_s rest_s'),
      sides: texts('builder-side', 'none left right each alternate'),
      bands: texts('builder-band', 'tan yellow red green blue black silver gold'),
      breaks: texts('builder-breaks', 'posture_every_min walk_every_min'),
      startTitle: (name: string) => say('builder-start-title', { name }),
      startNext: (version: number) => say('builder-start-next', { version }),
      startVersion: (version: number, day: string) => say('builder-start-version', { version, day }),
      withdraw: (name: string) => say('builder-withdraw', { name }),
      templateKept: (name: string) => say('builder-template-kept', { name }),
      range: (least: number, most: number) => say('builder-range', { least, most }),
      rangeKept: (least: number, most: number, kept: number) =>
        say('builder-range-kept', { least, most, kept }),
      move: (name: string) => say('builder-move', { name }),
      remove: (name: string) => say('builder-remove', { name }),
      earlier: (name: string) => say('builder-earlier', { name }),
      later: (name: string) => say('builder-later', { name }),
      leaveOut: (conditions: string[]) => say('builder-leave-out', { conditions: conditions.join(', ') }),
      taught: (day: string) => say('builder-taught', { day }),
      weeksOf: (first: number, last: number) =>
        first === last ? say('builder-week', { first }) : say('builder-weeks-of', { first, last }),
      addToDesk: (name: string) => say('builder-add-to-desk', { name }),
      added: (name: string) => say('builder-added', { name }),
      addedToDesk: (name: string) => say('builder-added-to-desk', { name }),
      enterAdds: (name: string, takes: string) => say('builder-enter-adds', { name, takes }),
      ends: (day: string) => say('builder-ends', { day }),
      publishVersion: (version: number) => say('builder-publish-version', { version }),
      published: (version: number) => say('builder-published', { version }),
      counts: (day: string) => say('builder-counts', { day }),
      runs: (from: string, until: string) => say('builder-runs', { from, until }),
      stillToLookAt: (count: number) => say('builder-still-to-look-at', { count }),
    },
  ),
  handover: join(
    texts(
      'handover',
      'intro write writing failed show copy copied path words wordsHow again againDoes againWrite print',
      'calendar making onPaper noVersion done openTitle openHint choose drop oneFile opening unreadable',
      'refused notNow elsewhere askWords askWordsHint sixWords unlock offerAlready already takeIn known',
      'firstTime fingerprint fingerprintHint asks changes accept answer answerAgain practice answerWrite',
      'answerWriting answerReady contact call mail book',
    ),
    {
      title: (version: number) => say('handover-title', { version }),
      written: (version: number) => say('handover-written', { version }),
      tooLarge: (size: number) => say('handover-too-large', { size }),
      typed: (count: number) => say('handover-typed', { count }),
      offer: (name: string) => say('handover-offer', { name }),
      toPatient: (name: string) => say('handover-to-patient', { name }),
      from: (name: string) => say('handover-practice-from', { name }),
      unsent: (count: number) => say('handover-unsent', { count }),
      answered: (day: string) => say('handover-answered', { day }),
      tells: (from: string, until: string, sessions: number) =>
        say('handover-answer-tells', { from, until, sessions }),
    },
  ),

  flags: texts('flags', 'title none'),
  cues: texts('cues', 'try tryHint'),

  slotState: texts('slot-state', 'upcoming due in-session done partial skipped missed not-asked'),
  phase: texts('phase', 'ready work hold relax switch rest'),
  side: texts('side', 'left right'),
  cause: texts('cause', 'patient window-lost locked asleep restarted answering hurt'),
  stepState: texts('step-state', 'done skipped interrupted open'),
});

/** The agent's words for the reasons of skipping, in the order in which they are offered. */
const REASONS = [
  'no-time',
  'meeting',
  'pain',
  'sore',
  'headache',
  'forgot',
  'travel',
  'unsure-how',
  'no-equipment',
  'not-useful',
  'other',
] as const;

/** The reasons for skipping: the agent's word and ours. */
export function skipReasons(): (readonly [string, string])[] {
  return REASONS.map((reason) => [reason, say(`skip-${reason}`)] as const);
}

/** Of an exercise under way, fewer of them. */
const REASONS_OF_EXERCISE: ReadonlySet<string> = new Set([
  'pain',
  'no-time',
  'meeting',
  'unsure-how',
  'no-equipment',
  'other',
]);

export function exerciseSkipReasons(): (readonly [string, string])[] {
  return skipReasons().filter(([reason]) => REASONS_OF_EXERCISE.has(reason));
}
