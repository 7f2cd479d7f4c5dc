// Written by the tests of nape-api. Do not edit.
import type { DayRecord, DaysWanted, DoctorLine, ExerciseCard, ExerciseName, ExercisePage, Hello, HowMany, LaterRequest, PauseRequest, PlanCard, PlanReport, PlanText, SessionAnswers, SessionView, Setting, SettingChange, SkipRequest, SlotName, StartRequest, Status, TakeRequest, Upcoming, Welcome } from './types';

export type Commands = {
  hello: [Hello, Welcome];
  status: [null, Status];
  next: [HowMany, Array<Upcoming>];
  pause: [PauseRequest, Status];
  resume: [null, Status];
  start: [StartRequest, Status];
  later: [LaterRequest, Status];
  skip: [SkipRequest, Status];
  breaks_off_today: [null, Status];
  take: [TakeRequest, Status];
  break_done: [null, Status];
  plan_check: [PlanText, PlanReport];
  plan_import: [PlanText, PlanReport];
  plan_import_example: [null, PlanReport];
  plan_show: [null, PlanCard | null];
  plan_list: [null, Array<PlanCard>];
  exercise_list: [null, Array<ExerciseCard>];
  exercise_show: [ExerciseName, ExercisePage];
  session: [null, SessionView | null];
  session_begin: [SessionAnswers, SessionView];
  session_pause: [null, SessionView];
  session_resume: [null, SessionView];
  session_back: [null, SessionView];
  session_next: [null, SessionView];
  session_rep_done: [null, SessionView];
  session_stop: [null, SessionView];
  session_close: [SessionAnswers, Status];
  history: [DaysWanted, Array<DayRecord>];
  slot_tick: [SlotName, Status];
  slot_untick: [SlotName, Status];
  settings_list: [null, Array<Setting>];
  settings_set: [SettingChange, Setting];
  doctor: [null, Array<DoctorLine>];
};
