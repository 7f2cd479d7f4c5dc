//! The commands of the API, each in a few lines.

use super::status::slot_id;
use super::{App, exercises, programmes};
use crate::refused::Refused;
use crate::words;
use chrono::{DateTime, Local, TimeDelta, Utc};
use nape_api::Code;
use nape_api::commands::Answer;
use nape_api::draft::{
    Draft, DraftBegin, DraftChange, OwnDefault, Published, TemplateCard, TemplateName, TemplateSave,
};
use nape_api::exercise::{ExerciseCard, ExerciseName, ExercisePage, ExerciseSearch, ExerciseText, LibraryFacets};
use nape_api::handover::{
    Accept, Accepted, AnswerWanted, AnswerWritten, CalendarWanted, Card, FileShown, FileToOpen, HandOver, HandedOver,
    Opened, Practice, PrintWanted, WrittenFile,
};
use nape_api::patient::{
    Comparison, FlagSeen, NewNote, NewPatient, PatientChange, PatientList, PatientName, PatientPage, PatientSearch,
    VersionName, VersionPair,
};
use nape_api::plan::{PlanCard, PlanReport, PlanText};
use nape_api::programme::{ProgrammeCard, ProgrammeName, ProgrammePage};
use nape_api::progress::{DayRecord, DaysWanted, SessionAnswers, SlotName};
use nape_api::safety::{
    BadDaysRequest, Clearance, Flag, NextDayAnswer, Questionnaire, QuestionsAnswered, QuestionsWanted, Safety, SignSeen,
};
use nape_api::session::{ExerciseAnswered, HurtReport, Painted, SessionView, SkipExercise, StartRequest};
use nape_api::settings::{Setting, SettingChange, SettingsTrial};
use nape_api::status::{
    DoctorLine, Hello, HowMany, LaterRequest, MeetingRequest, PauseRequest, PromptKind, SkipRequest, Status,
    TakeRequest, Upcoming, Welcome, WindowRequest,
};
use nape_core::day::{LocalDay, resolve};
use nape_core::hours::time_of_day;
use nape_core::id::SlotId;
use nape_core::message::Message;
use nape_core::reminder::{Break, Input, Kind, SkipReason};
use nape_core::session;
use std::rc::Rc;

type Answered<T> = Result<T, Refused>;

/// The application as one connection sees it.
pub(crate) struct Face {
    pub(crate) app: Rc<App>,
    pub(crate) id: super::faces::FaceId,
}

impl Answer for Face {
    type Refused = Refused;

    async fn hello(&self, hello: Hello) -> Answered<Welcome> {
        self.app.greet(self.id, &hello)
    }

    async fn window_open(&self, request: WindowRequest) -> Answered<()> {
        self.app.keep_file(request.file);
        self.app.open_window(request.route, None)
    }

    async fn quit(&self, (): ()) -> Answered<()> {
        self.app.ending.notify_one();
        Ok(())
    }

    async fn status(&self, (): ()) -> Answered<Status> {
        self.app.status_now().await
    }

    async fn next(&self, how_many: HowMany) -> Answered<Vec<Upcoming>> {
        if !(1..=50).contains(&how_many.count) {
            return Err(Refused::new(Code::Wrong, "Ask for 1 to 50 prompts."));
        }
        Ok(self.app.next_prompts(how_many.count as usize))
    }

    async fn pause(&self, request: PauseRequest) -> Answered<Status> {
        let until = self.app.pause_until(&request)?;
        self.app.tell(Input::Pause { until }).await?;
        self.app.status_now().await
    }

    async fn resume(&self, (): ()) -> Answered<Status> {
        self.app.tell(Input::Resume).await?;
        self.app.status_now().await
    }

    async fn meeting(&self, request: MeetingRequest) -> Answered<Status> {
        let until = match request.minutes {
            None => None,
            Some(minutes @ 1..=720) => {
                Some(self.app.inner.borrow().clock.now().wall + TimeDelta::minutes(i64::from(minutes)))
            }
            Some(_) => return Err(Refused::new(Code::Wrong, Message::new("refused-meeting"))),
        };
        self.app.tell(Input::Meeting { until }).await?;
        self.app.status_now().await
    }

    async fn start(&self, request: StartRequest) -> Answered<Status> {
        let slot = request.slot.as_deref().map(slot_id).transpose()?;
        self.app.start_session(slot, None).await?;
        self.app.status_now().await
    }

    async fn later(&self, request: LaterRequest) -> Answered<Status> {
        let by = match request.minutes {
            None => self.app.inner.borrow().engine.settings().later,
            Some(minutes @ (5 | 10 | 20)) => TimeDelta::minutes(i64::from(minutes)),
            Some(_) => return Err(Refused::new(Code::Wrong, Message::new("refused-later"))),
        };
        let slot = match request.slot.as_deref().map(slot_id).transpose()? {
            Some(slot) => Some(self.app.open_slot(slot)?),
            None => self.app.shown()?.1,
        };
        self.app.tell(Input::Later { slot, by }).await?;
        self.app.status_now().await
    }

    async fn skip(&self, request: SkipRequest) -> Answered<Status> {
        let slot = match request.slot.as_deref().map(slot_id).transpose()? {
            Some(slot) => Some(self.app.open_slot(slot)?),
            None => self.app.shown_or_due()?,
        };
        let input = match slot {
            None => Input::SkipVisible,
            Some(slot) => Input::Skip { slot, reason: skip_reason(request.reason.as_deref())? },
        };
        self.app.tell(input).await?;
        self.app.status_now().await
    }

    async fn breaks_off_today(&self, (): ()) -> Answered<Status> {
        self.app.tell(Input::BreaksOff).await?;
        self.app.status_now().await
    }

    async fn take(&self, request: TakeRequest) -> Answered<Status> {
        match request.kind {
            PromptKind::Posture => self.app.tell(Input::TakeBreak(Break::Posture)).await?,
            PromptKind::Walk => self.app.tell(Input::TakeBreak(Break::Walk)).await?,
            PromptKind::Session => {
                return Err(Refused::new(Code::Wrong, "A session is started with `nape start`."));
            }
            PromptKind::Diary => {
                return Err(Refused::new(Code::Wrong, "The diary is no break; take posture or walk."));
            }
        }
        self.app.status_now().await
    }

    async fn break_done(&self, (): ()) -> Answered<Status> {
        self.app.tell(Input::BreakDone).await?;
        self.app.status_now().await
    }

    async fn break_leave(&self, (): ()) -> Answered<Status> {
        self.app.tell(Input::BreakLeft).await?;
        self.app.status_now().await
    }

    async fn plan_check(&self, plan: PlanText) -> Answered<PlanReport> {
        self.app.check_plan(plan.text).await
    }

    async fn plan_import(&self, plan: PlanText) -> Answered<PlanReport> {
        self.app.import_plan(plan.text).await
    }

    async fn plan_import_example(&self, (): ()) -> Answered<PlanReport> {
        let text = self.app.example_plan()?;
        self.app.import_plan(text).await
    }

    async fn plan_show(&self, (): ()) -> Answered<Option<PlanCard>> {
        Ok(self.app.active_plan())
    }

    async fn plan_export(&self, (): ()) -> Answered<PlanText> {
        Ok(PlanText { text: self.app.active_text().await? })
    }

    async fn plan_list(&self, (): ()) -> Answered<Vec<PlanCard>> {
        Ok(self.app.all_plans())
    }

    async fn exercise_list(&self, search: ExerciseSearch) -> Answered<Vec<ExerciseCard>> {
        exercises::search(&*self.app.whole_library().await?, &search)
    }

    async fn programme_list(&self, (): ()) -> Answered<Vec<ProgrammeCard>> {
        Ok(self.app.library().programmes().map(programmes::card).collect())
    }

    async fn programme_show(&self, name: ProgrammeName) -> Answered<ProgrammePage> {
        let library = self.app.library();
        let unknown =
            || Refused::new(Code::NothingThere, Message::new("refused-no-programme").with("id", name.id.as_str()));
        let programme = name.id.parse().ok().and_then(|id| library.programme(&id)).ok_or_else(unknown)?;
        Ok(programmes::page(programme, &library))
    }

    async fn library_facets(&self, (): ()) -> Answered<LibraryFacets> {
        Ok(exercises::facets(&*self.app.whole_library().await?))
    }

    async fn exercise_show(&self, name: ExerciseName) -> Answered<ExercisePage> {
        self.app.show_exercise(&name.id).await
    }

    async fn own_exercise_draft(&self, name: ExerciseName) -> Answered<ExerciseText> {
        self.app.draft_own(&name.id).await.map(|text| ExerciseText { text })
    }

    async fn own_exercise_text(&self, name: ExerciseName) -> Answered<ExerciseText> {
        self.app.own_text(&name.id).await.map(|text| ExerciseText { text })
    }

    async fn own_exercise_check(&self, exercise: ExerciseText) -> Answered<ExercisePage> {
        self.app.check_own(&exercise.text)
    }

    async fn own_exercise_save(&self, exercise: ExerciseText) -> Answered<ExercisePage> {
        self.app.save_own(&exercise.text).await
    }

    async fn own_exercise_withdraw(&self, name: ExerciseName) -> Answered<()> {
        self.app.withdraw_own(&name.id).await
    }

    async fn session(&self, (): ()) -> Answered<Option<SessionView>> {
        Ok(self.app.session_in_hand())
    }

    async fn session_begin(&self, answers: SessionAnswers) -> Answered<SessionView> {
        self.app.begin_session(answers).await
    }

    async fn session_pause(&self, (): ()) -> Answered<SessionView> {
        self.guide(session::Input::Pause(session::PauseCause::Patient)).await
    }

    async fn session_resume(&self, (): ()) -> Answered<SessionView> {
        self.app.may_exercise()?;
        self.guide(session::Input::Resume).await
    }

    async fn session_back(&self, (): ()) -> Answered<SessionView> {
        self.guide(session::Input::Back).await
    }

    async fn session_next(&self, (): ()) -> Answered<SessionView> {
        self.guide(session::Input::Next).await
    }

    async fn session_rep_done(&self, (): ()) -> Answered<SessionView> {
        self.guide(session::Input::RepDone).await
    }

    async fn session_stop(&self, (): ()) -> Answered<SessionView> {
        self.guide(session::Input::Stop).await
    }

    async fn session_skip(&self, skip: SkipExercise) -> Answered<SessionView> {
        self.app.skip_exercise(&skip.reason).await
    }

    async fn session_easier(&self, (): ()) -> Answered<SessionView> {
        self.app.ease_exercise().await
    }

    async fn session_hurts(&self, report: HurtReport) -> Answered<SessionView> {
        self.app.stop_hurting(report).await
    }

    async fn session_answer(&self, answered: ExerciseAnswered) -> Answered<SessionView> {
        self.app.answer_exercise(answered).await
    }

    async fn session_painted(&self, painted: Painted) -> Answered<()> {
        self.app.paint(painted.step);
        Ok(())
    }

    async fn session_after(&self, answers: SessionAnswers) -> Answered<SessionView> {
        self.app.tell_pain_after(answers).await
    }

    async fn session_close(&self, (): ()) -> Answered<Status> {
        self.app.close_session().await?;
        self.app.status_now().await
    }

    async fn safety(&self, (): ()) -> Answered<Safety> {
        Ok(self.app.safety())
    }

    async fn safety_questions(&self, wanted: QuestionsWanted) -> Answered<Questionnaire> {
        Ok(self.app.questions(wanted.kind))
    }

    async fn safety_answer(&self, answered: QuestionsAnswered) -> Answered<Safety> {
        self.app.answer_questions(answered).await
    }

    async fn safety_clear(&self, clearance: Clearance) -> Answered<Safety> {
        self.app.clear_lock(clearance).await
    }

    async fn safety_sign(&self, seen: SignSeen) -> Answered<Safety> {
        self.app.see_sign(&seen.sign).await
    }

    async fn safety_next_day(&self, answer: NextDayAnswer) -> Answered<Safety> {
        self.app.answer_next_day(answer).await
    }

    async fn bad_days_begin(&self, request: BadDaysRequest) -> Answered<Status> {
        self.app.begin_bad_days(request.days).await?;
        self.app.status_now().await
    }

    async fn bad_days_end(&self, (): ()) -> Answered<Status> {
        self.app.end_bad_days().await?;
        self.app.status_now().await
    }

    async fn flags(&self, (): ()) -> Answered<Vec<Flag>> {
        self.app.flags().await
    }

    async fn cue_try(&self, (): ()) -> Answered<()> {
        self.app.try_cues();
        Ok(())
    }

    async fn history(&self, wanted: DaysWanted) -> Answered<Vec<DayRecord>> {
        self.app.history(wanted.days).await
    }

    async fn slot_tick(&self, slot: SlotName) -> Answered<Status> {
        self.app.tick(&slot.slot, true).await?;
        self.app.status_now().await
    }

    async fn slot_untick(&self, slot: SlotName) -> Answered<Status> {
        self.app.tick(&slot.slot, false).await?;
        self.app.status_now().await
    }

    async fn settings_list(&self, (): ()) -> Answered<Vec<Setting>> {
        self.app.list_settings()
    }

    async fn settings_set(&self, change: SettingChange) -> Answered<Setting> {
        self.app.set_setting(&change.key, &change.value).await
    }

    async fn settings_try(&self, trial: SettingsTrial) -> Answered<Vec<Upcoming>> {
        if !(1..=50).contains(&trial.count) {
            return Err(Refused::new(Code::Wrong, "Ask for 1 to 50 prompts."));
        }
        self.app.try_settings(&trial)
    }

    async fn patient_list(&self, request: PatientSearch) -> Answered<PatientList> {
        self.app.patient_list(request).await
    }

    async fn patient_add(&self, request: NewPatient) -> Answered<PatientPage> {
        self.app.patient_add(request).await
    }

    async fn patient_show(&self, request: PatientName) -> Answered<PatientPage> {
        self.app.patient_show(request).await
    }

    async fn patient_change(&self, request: PatientChange) -> Answered<PatientPage> {
        self.app.patient_change(request).await
    }

    async fn patient_note(&self, request: NewNote) -> Answered<PatientPage> {
        self.app.patient_note(request).await
    }

    async fn patient_flag_seen(&self, request: FlagSeen) -> Answered<PatientPage> {
        self.app.patient_flag_seen(request).await
    }

    async fn draft_begin(&self, request: DraftBegin) -> Answered<Draft> {
        self.app.draft_begin(request).await
    }

    async fn draft_show(&self, request: PatientName) -> Answered<Option<Draft>> {
        self.app.draft_show(request).await
    }

    async fn draft_edit(&self, request: DraftChange) -> Answered<Draft> {
        self.app.draft_edit(request).await
    }

    async fn draft_undo(&self, request: PatientName) -> Answered<Draft> {
        self.app.draft_undo(request).await
    }

    async fn draft_redo(&self, request: PatientName) -> Answered<Draft> {
        self.app.draft_redo(request).await
    }

    async fn draft_discard(&self, request: PatientName) -> Answered<()> {
        self.app.draft_discard(request).await
    }

    async fn draft_publish(&self, request: PatientName) -> Answered<Published> {
        self.app.draft_publish(request).await
    }

    async fn template_list(&self, (): ()) -> Answered<Vec<TemplateCard>> {
        self.app.template_list().await
    }

    async fn template_save(&self, request: TemplateSave) -> Answered<Vec<TemplateCard>> {
        self.app.template_save(request).await
    }

    async fn template_withdraw(&self, request: TemplateName) -> Answered<Vec<TemplateCard>> {
        self.app.template_withdraw(request).await
    }

    async fn own_default_save(&self, request: OwnDefault) -> Answered<()> {
        self.app.own_default_save(request).await
    }

    async fn version_compare(&self, request: VersionPair) -> Answered<Comparison> {
        self.app.version_compare(request).await
    }

    async fn version_text(&self, request: VersionName) -> Answered<PlanText> {
        self.app.version_text(request).await
    }

    async fn card(&self, (): ()) -> Answered<Card> {
        self.app.card().await
    }

    async fn card_save(&self, request: Card) -> Answered<Card> {
        self.app.card_save(request).await
    }

    async fn hand_over(&self, request: HandOver) -> Answered<HandedOver> {
        self.app.hand_over(request).await
    }

    async fn file_waiting(&self, (): ()) -> Answered<Option<String>> {
        Ok(self.app.waiting_file())
    }

    async fn file_open(&self, request: FileToOpen) -> Answered<Opened> {
        self.app.file_open(request).await
    }

    async fn plan_accept(&self, request: Accept) -> Answered<Accepted> {
        self.app.plan_accept(request).await
    }

    async fn practice(&self, (): ()) -> Answered<Option<Practice>> {
        self.app.practice().await
    }

    async fn answer_write(&self, request: AnswerWanted) -> Answered<AnswerWritten> {
        self.app.answer_write(request).await
    }

    async fn handout_write(&self, request: PrintWanted) -> Answered<WrittenFile> {
        self.app.handout_write(request).await
    }

    async fn calendar_write(&self, request: CalendarWanted) -> Answered<WrittenFile> {
        self.app.calendar_write(request).await
    }

    async fn file_show(&self, request: FileShown) -> Answered<()> {
        self.app.file_show(request).await
    }

    async fn doctor(&self, (): ()) -> Answered<Vec<DoctorLine>> {
        Ok(self.app.examine())
    }
}

impl Face {
    async fn guide(&self, input: session::Input) -> Answered<SessionView> {
        self.app.session_view()?;
        self.app.guide(input).await?;
        self.app.after_the_end().await?;
        self.app.session_view()
    }
}

impl App {
    /// The visible prompt's kind and slot.
    fn shown(&self) -> Answered<(Kind, Option<SlotId>)> {
        let inner = self.inner.borrow();
        let shown = inner.engine.state().visible.as_ref().map(|visible| (visible.prompt.kind, visible.prompt.slot));
        shown.ok_or_else(|| Refused::new(Code::NothingThere, Message::new("refused-prompt-gone")))
    }

    /// What a skip without a name means: the shown prompt, or the slot that is due.
    fn shown_or_due(&self) -> Answered<Option<SlotId>> {
        if let Ok((_, slot)) = self.shown() {
            return Ok(slot);
        }
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let slots = inner.engine.slots(now, inner.engine.day(now));
        let due = slots.iter().find(|slot| slot.open && slot.outcome.is_none() && slot.until > now.wall);
        due.map(|slot| Some(slot.id))
            .ok_or_else(|| Refused::new(Code::NothingThere, Message::new("refused-nothing-due")))
    }

    /// A slot of today that has no outcome yet.
    fn open_slot(&self, slot: SlotId) -> Answered<SlotId> {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let today = inner.engine.slots(now, inner.engine.day(now));
        let open = today.iter().any(|other| other.id == slot && other.outcome.is_none() && !other.in_session);
        open.then_some(slot).ok_or_else(|| {
            Refused::new(Code::NothingThere, Message::new("refused-slot-closed").with("slot", slot.to_string()))
        })
    }

    fn pause_until(&self, request: &PauseRequest) -> Answered<DateTime<Utc>> {
        let inner = self.inner.borrow();
        let now = inner.clock.now();
        let today = inner.engine.day(now);
        let wrong = |key: &'static str| Refused::new(Code::Wrong, Message::new(key));
        let until = match request {
            PauseRequest::Minutes { minutes } => now.wall + TimeDelta::minutes(i64::from(*minutes)),
            PauseRequest::Today => today.ends(&Local),
            PauseRequest::Until { time } => {
                let time = time_of_day(time).ok_or_else(|| wrong("refused-pause-time"))?;
                let local = now.wall.with_timezone(&Local).date_naive();
                let today = resolve(local.and_time(time), &Local);
                if today > now.wall { today } else { resolve((local + TimeDelta::days(1)).and_time(time), &Local) }
            }
            PauseRequest::UntilDay { day } => {
                let day: LocalDay = day.parse().map_err(|_| wrong("refused-pause-day"))?;
                day.begins(&Local)
            }
        };
        if until <= now.wall {
            return Err(wrong("refused-pause-past"));
        }
        if until - now.wall > TimeDelta::days(366) {
            return Err(wrong("refused-pause-long"));
        }
        Ok(until)
    }
}

fn skip_reason(word: Option<&str>) -> Answered<SkipReason> {
    let Some(word) = word else {
        let why = Message::new("refused-no-reason").with("reasons", words::skip_words());
        return Err(Refused::new(Code::ReasonNeeded, why));
    };
    serde_json::from_value(word.into()).map_err(|_| {
        let why = Message::new("refused-reason").with("reason", word).with("reasons", words::skip_words());
        Refused::new(Code::Wrong, why)
    })
}
