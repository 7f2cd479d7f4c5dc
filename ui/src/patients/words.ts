import { join, texts } from '../texts';
import { say } from '../wording.svelte';

/** What the screens of a therapist's patients say. Days and shares are put in as they are written. */
export const patients = join(
  texts(
    'patients',
    'title therapist search clear archiveToggle order more next previous new newName add nameMissing',
    'open draft newsNone emptyTitle empty emptyArchive nobody nobodyHint',
    'back rename name save nextReview noReview putAway restore archived',
    'conditions conditionsNone conditionsChange conditionsHint',
    'makePlan newVersion continueDraft handOver print calendar writing',
    'flagsTitle flagsNone seen planTitle planNone planNote',
    'versionsTitle versionsNone firstVersion compare compareHint compareOne compareSame compareClose',
  ),
  {
    orders: texts('patients-order', 'attention name news review'),
    card: texts('patients-card', 'title missing fill name clinic phone email booking save saved'),
    found: (count: number) => say('patients-found', { count }),
    range: (first: number, last: number, count: number) => say('patients-range', { first, last, count }),
    newsDays: (count: number) => say('patients-news-days', { count }),
    flags: (count: number) => say('patients-flags', { count }),
    adherence: (share: string) => say('patients-adherence', { share }),
    review: (day: string) => say('patients-review', { day }),
    reviewDue: (day: string) => say('patients-review-due', { day }),
    seenOn: (day: string) => say('patients-seen-on', { day }),
    otherPhases: (count: number) => say('patients-plan-others', { count }),
    published: (day: string, effective: string) => say('patients-published', { day, effective }),
    compareVersion: (number: number) => say('patients-compare-version', { number }),
    compareTitle: (older: number, newer: number) => say('patients-compare-title', { older, newer }),
    marks: texts('patients-marks', 'changed gone added'),
    notes: texts('patients-notes', 'title hint label keep key none'),
    days: join(texts('patients-days', 'title none keys list nothing extra'), {
      sentence: (done: number, of: number) => say('patients-days-sentence', { done, of }),
      partly: (count: number) => say('patients-days-partly', { count }),
      until: (day: string) => say('patients-days-until', { day }),
      of: (done: number, of: number) => say('patients-days-of', { done, of }),
    }),
    slot: (number: number) => say('patients-day-slot', { number }),
    planRuns: (from: string, until: string) => say('patients-plan-runs', { from, until }),
  },
);
