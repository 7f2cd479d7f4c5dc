import type { PauseCause, PromptKind, Side, SlotState, StepKind, StepState } from './api/types';

/** Every sentence of the window. Words that come from the agent are already whole and stay as they are. */

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const minutes = (n: number) => counted(n, 'minute', 'minutes');
export const weeks = (n: number) => counted(n, 'week', 'weeks');
export const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Words of the agent that are a part of a sentence, as one of their own. */
export function sentence(words: string): string {
  const ended = /[.?]$/.test(words) ? words : `${words}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

export function length(seconds: number): string {
  return seconds < 60 ? counted(seconds, 'second', 'seconds') : minutes(Math.ceil(seconds / 60));
}

const slotState: Record<SlotState, string> = {
  upcoming: 'Later today',
  due: 'Due now',
  'in-session': 'Under way',
  done: 'Done',
  partial: 'Partly done',
  skipped: 'Skipped',
  missed: 'Missed',
  'not-asked': 'Not asked',
};

const phase: Record<StepKind, string> = {
  ready: 'Get ready',
  work: 'Move',
  hold: 'Hold',
  relax: 'Let go',
  switch: 'Other side',
  rest: 'Rest',
};

const side: Record<Side, string> = { left: 'Left', right: 'Right' };

const cause: Record<PauseCause, string> = {
  patient: 'Take the time you need.',
  'window-lost': 'The window was closed, so the session waited for you.',
  locked: 'The screen was locked, so the session waited for you.',
  asleep: 'The computer slept, so the session waited for you.',
  restarted: 'Nape was started anew. The session is where you left it.',
};

const waits: Record<PromptKind, string> = {
  session: 'A session waits to be shown.',
  walk: 'A walk waits to be shown.',
  posture: 'A break waits to be shown.',
  diary: 'The diary waits to be asked for.',
};

const stepState: Record<StepState, string> = { done: 'Done', skipped: 'Passed over', open: 'Not finished' };

export const text = {
  app: 'Nape',
  close: 'Close',
  cancel: 'Cancel',
  backTo: 'Back',
  loading: 'One moment.',
  noFigure: 'The figure could not be drawn.',

  nav: {
    label: 'Screens',
    today: 'Today',
    progress: 'Progress',
    plan: 'Plan',
    exercise: 'Exercise',
    session: 'Session',
    settings: 'Settings',
  },

  connection: {
    gone: 'Nape is not answering. This window waits and goes on by itself when it is back.',
  },

  firstRun: {
    title: 'Your exercises, at the right moment',
    what: [
      'Nape keeps the exercises your therapist prescribed and reminds you of them at your desk.',
      'It shows every movement, counts every second and remembers what was done.',
    ],
    honesty: [
      'The exercises are based on published studies and on usual practice; each one says which.',
      'Nape does not diagnose or treat. Nobody watches while you exercise.',
    ],
    load: 'Load your plan',
    loadHint: 'Choose the plan file you were given, or drag it onto this window.',
    example: 'Try the example plan',
    exampleHint: 'No plan yet? Look around with an example. It is not made for you: stop if anything hurts.',
  },

  plan: {
    title: 'Your plan',
    choose: 'Choose a plan file',
    another: 'Load another plan',
    anotherHint: 'The new plan takes the place of this one. What you have done is kept.',
    drop: 'Let go to check this plan',
    checking: 'Checking the plan.',
    tooBig: (mb: number) => `This file has ${mb} MB. A plan file has less than 1 MB: choose another one.`,
    notText: 'This file is not readable text. Ask for the plan again as a JSON file.',
    oneFile: 'Drag one plan file at a time.',
    refused: 'This plan cannot be used',
    preview: 'Is this your plan?',
    use: 'Use this plan',
    warnings: 'Worth asking your therapist about',
    patient: 'For',
    from: 'From',
    span: 'Runs',
    version: (n: number) => `Version ${n}`,
    phases: 'Phases',
    aDay: (n: number) => `up to ${minutes(n)} a day`,
    atTimes: (times: string[]) => `at ${times.join(', ')}`,
    now: 'Now',
    exercises: (n: number) => counted(n, 'exercise', 'exercises'),
    desk: 'In short breaks at the desk',
    perDay: (n: number) => (n === 1 ? 'once a day' : n === 2 ? 'twice a day' : `${n} times a day`),
    everyDay: 'every day',
    note: 'Your therapist says',
    ceiling: (n: number) =>
      `Pain up to ${n} of 10 during an exercise is acceptable in this plan. Above that, stop.`,
    contact: 'Contact',
    phone: 'Telephone',
    booking: 'Booking',
    none: 'There is no plan yet.',
    notes: 'Notes for you',
  },

  days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' } as Record<
    string,
    string
  >,

  today: {
    title: 'Today',
    start: 'Start',
    startNow: 'Start it now',
    goOn: 'Go on with your session',
    goOnButton: 'Go on',
    prepared: 'Your session is ready',
    finished: 'Your session is over',
    finishedHint: 'Two questions are left.',
    finishedButton: 'Look at it',
    shareSoFar: (share: number) => `${percent(share)} is done so far.`,
    sessionDue: (m: number) => `Your ${m}\u2011minute session`,
    sessionAgain: (at: string) => `Your session of ${at} can go on`,
    askedBreak: (kind: PromptKind) => (kind === 'walk' ? 'A short walk' : 'A short break'),
    diary: 'How was your day?',
    next: 'Next',
    nothingNow: 'Nothing to do now',
    noMore: 'Nothing more is planned.',
    allDone: 'That is all for today',
    later: 'Later',
    laterBy: (m: number) => `${m} min`,
    skip: 'Skip',
    notToday: 'Not today',
    takeBreak: 'Take a break now',
    takeWalk: 'Take a walk',
    waits: 'Waiting',
    heldNow: (words: string) => `Nothing is shown now: ${words}.`,
    outsideHours: 'It is outside your hours, so some reminders wait.',
    slots: 'Sessions today',
    noSlots: 'No session is planned for today. You can still take a short break at any time.',
    until: (at: string) => `until ${at}`,
    movedTo: (at: string) => `moved to ${at}`,
    tick: 'Done without Nape',
    untick: 'Take the tick back',
    byHand: 'ticked by hand',
    facts: 'How today stands',
    deskTime: 'At the desk since the last break',
    underMinute: 'less than a minute',
    breaks: 'Breaks taken',
    breaksOf: (taken: number, shown: number) => (shown > taken ? `${taken} of ${shown} shown` : `${taken}`),
    silent: 'Breaks stay silent for today.',
    placeLink: 'See the plan',
    warnings: 'Reminders may not reach you',
    ended: 'Ask your therapist what comes next, then load the new plan.',
    notBegun: 'Nothing is due before then. You can look at the exercises in the plan.',
  },

  pause: {
    open: 'Pause reminders',
    title: 'Pause reminders',
    hint: 'Nothing is shown until then. You can still start a session yourself.',
    half: '30 minutes',
    hour: '1 hour',
    today: 'The rest of today',
    until: 'Until',
    untilButton: 'Pause until then',
    badTime: 'Write the time as 14:00.',
    on: (words: string) => `Reminders are paused ${words}.`,
    resume: 'Remind me again',
  },

  meeting: {
    title: 'In a meeting for',
    minutes: (n: number) => `${n} minutes`,
    on: (words: string) => `You are in a meeting ${words}. Nothing is shown until then.`,
    over: 'The meeting is over',
  },

  skip: {
    title: 'Why not this time?',
    hint: 'One tap. Your therapist sees the reason, so that the plan can fit you better.',
    nothing: 'There is nothing to skip now.',
  },

  break: {
    done: 'Done',
    over: 'The time is over.',
    left: 'left',
    walk: 'Leave the desk and walk. The time runs on while the screen is locked.',
  },

  session: {
    title: 'Session',
    none: 'No session is open.',
    toToday: 'Go to Today',
    prepared: (m: number) => `Your session, ${minutes(m)}`,
    begin: 'Begin',
    painNow: 'How is your neck now?',
    painAfter: 'How is your neck after it?',
    painHint: 'From 0, no pain, to 10, the worst you can think of. You may leave it out.',
    painScale: (n: number) => (n === 0 ? '0, no pain' : n === 10 ? '10, the worst pain' : `${n}`),
    pause: 'Pause',
    back: 'Back',
    next: 'Next',
    stop: 'Stop',
    hurts: 'It hurts',
    repDone: 'Done',
    ownPace: 'At your own pace',
    rep: (n: number, of: number) => `Rep ${n} of ${of}`,
    set: (n: number, of: number) => `Set ${n} of ${of}`,
    comesNext: (what: string) => `Then: ${what}`,
    last: 'This is the last one.',
    left: (seconds: number) =>
      seconds < 60 ? 'Less than a minute left' : `${minutes(Math.ceil(seconds / 60))} left`,
    progress: 'The whole session',
    secondsLeft: 'seconds left',
    paused: 'Paused',
    goOn: 'Go on',
    stopHere: 'Stop here',
    leave: 'Leave it for later',
    goesOn: 'It goes on in',
    stopKeeps: 'What you have done is kept.',
    hurtsTitle: 'It is paused. Let go and rest.',
    hurtsEasier: 'An easier form',
    hurtsStop: 'Stop for today if you notice',
    complete: 'The session is done',
    stopped: 'You stopped here',
    share: (share: number) =>
      share >= 0.995
        ? 'You did all that was prescribed.'
        : `You did ${percent(share)} of what was prescribed.`,
    reps: (done: number, of: number) => `${done} of ${counted(of, 'rep', 'reps')}`,
    nextDue: 'Next',
    close: 'Close',
  },

  announce: {
    phase: (word: string, seconds: number | null) =>
      seconds === null ? `${word}.` : `${word}, ${counted(seconds, 'second', 'seconds')}.`,
    halfStep: 'Half of it.',
    lastFive: '5 seconds.',
    halfSession: 'Half of the session is done.',
    finished: 'The session is over.',
  },

  progress: {
    title: 'Progress',
    empty:
      'Here you will see each day with its sessions, exercises and breaks. It fills with your first session.',
    toToday: 'Go to Today',
    sentence: (days: number, done: number, of: number) =>
      `In the last ${counted(days, 'day', 'days')}: ${done} of ${counted(of, 'session', 'sessions')} done`,
    notAsked: (n: number) => `${n} not asked`,
    partly: (n: number) => `${n} partly`,
    nothingYet: 'No session has come to its end yet.',
    quietDay: 'No session was planned.',
    breaks: (taken: number, shown: number) =>
      shown > taken
        ? `${counted(taken, 'break', 'breaks')} taken of ${shown} shown`
        : `${counted(taken, 'break', 'breaks')} taken`,
    session: (at: string) => `Session at ${at}`,
    extra: (at: string) => `Extra session at ${at}`,
    pain: (before: string, after: string) => `Pain ${before} → ${after}`,
    unknown: 'not said',
  },

  exercise: {
    roles: { 'set-up': 'Set up', movement: 'Move', breathing: 'Breathe', safety: 'Take care' } as Record<
      string,
      string
    >,
    cue: 'Keep in mind',
    errors: 'What often goes wrong',
    cautions: 'Take care if',
    stop: 'Stop if you notice',
    equipment: 'You need',
    targets: 'It works on',
    harder: 'When it gets easy',
    easier: 'When it is too hard',
    evidence: 'What supports it',
    support: {
      trial: 'Tested in a trial',
      protocol: 'Used as a study protocol',
      usual: 'Usual practice',
    } as Record<string, string>,
    review: 'Review',
  },

  waits,
  settings: {
    title: 'Settings',
    more: (group: string) => `More: ${group.toLowerCase()}`,
    toDefault: (words: string) => `Back to the default (${words})`,
    changed: 'Not saved yet',
    on: 'On',
    off: 'Off',
    unit: (label: string) => `${label}, unit`,
    units: { s: 'seconds', m: 'minutes', h: 'hours' },
    shortUnits: { s: 's', m: 'min', h: 'h' },
    plansTimes: 'the times of your plan',
    nothing: 'nothing',
    everyDay: 'every day',
    to: 'to',
    timeExample: '09:00',
    timeFrom: (of: string) => `${of}, from`,
    timeTo: (of: string) => `${of}, to`,
    addTime: 'Add a time',
    timeOf: (n: number) => `Time ${n}`,
    noTimes: 'Nape takes the times of your plan.',
    remove: (what: string) => `Remove: ${what}`,
    addHours: 'Add hours',
    addDays: 'Add other days',
    daysOf: (n: number) => `Days, group ${n}`,
    hoursOf: (days: string, n: number) => `${days || 'No day'}, hours ${n}`,
    noDays: 'Choose the days for these hours.',
    noHours: 'No hours are chosen, so breaks are never shown.',
    ask: 'Ask for it',
    refusal: (key: string, message: string) =>
      message.startsWith(`${key} `) ? `This${message.slice(key.length)}` : message,
    comesNext: 'What comes next',
    withChanges: 'With your changes',
    asSaved: 'As things are now',
    nothingComes: 'Nothing would come.',
    next: (words: string) => `Next: ${words}`,
    save: 'Save',
    undo: 'Undo',
    saved: 'Saved.',
    unsaved: (n: number) =>
      n === 1
        ? 'One change is not saved. It waits here until you close this window.'
        : `${n} changes are not saved. They wait here until you close this window.`,
    unsavedMark: 'not saved yet',
    groups: {
      breaks: 'Breaks',
      sessions: 'Sessions',
      waiting: 'When reminders wait',
      notifications: 'Notifications',
      program: 'Nape itself',
    } as Record<string, string>,
    otherGroup: 'Other',
    labels: {
      'posture-breaks': 'Posture breaks',
      'posture-every': 'Posture break after',
      'posture-relief': 'Away counts as a posture break after',
      'walk-breaks': 'Walk breaks',
      'walk-every': 'Walk after',
      'walk-length': 'A walk takes',
      'walk-relief': 'Away counts as a walk after',
      'away-after': 'You count as away after',
      'break-visible': 'A break prompt stays for',
      'session-visible': 'A session prompt stays for',
      gap: 'Between two prompts at least',
      'gap-after-break': 'From a break to a session at least',
      fold: 'No break shortly before a session',
      'after-hold': 'Quiet time when you come back',
      'breaks-per-hour': 'Break prompts in an hour at most',
      'ignored-breaks': 'Silent for the day after',
      'pause-wait': 'Wait for a pause in typing up to',
      later: 'Later means in',
      'slot-window': 'A session stays due for',
      'slot-times': 'Your session times',
      'working-hours': 'Hours for breaks',
      'waking-hours': 'Hours for sessions',
      'diary-at': 'Diary asked for at',
      'hold-quiet': 'Wait during do not disturb',
      'hold-full-screen': 'Wait during full screen',
      'sense-meetings': 'Wait during calls',
      'notification-detail': 'Name the exercises',
      sounds: 'Sound',
      'start-at-login': 'Start when you log in',
    } as Record<string, string>,
  },

  slotState,
  phase,
  side,
  cause,
  stepState,
};

/** The reasons for skipping: the agent's word and ours, in the order in which they are offered. */
export const skipReasons: ReadonlyArray<readonly [string, string]> = [
  ['no-time', 'No time'],
  ['meeting', 'In a meeting'],
  ['pain', 'It hurt'],
  ['sore', 'Still sore'],
  ['headache', 'Headache'],
  ['forgot', 'Forgot'],
  ['travel', 'Travelling'],
  ['unsure-how', 'Not sure how to do it'],
  ['no-equipment', 'Equipment not at hand'],
  ['not-useful', 'Does not seem useful'],
  ['other', 'Other'],
];
