//! Every command there is. Adding one: a line here, a method in the agent, and the window has its types after the tests.

pub use crate::declare::Command;
use crate::draft::{Draft, DraftBegin, DraftChange, OwnDefault, Published, TemplateCard, TemplateName, TemplateSave};
use crate::exercise::{ExerciseCard, ExerciseName, ExercisePage, ExerciseSearch, ExerciseText, LibraryFacets};
use crate::handover::{
    Accept, Accepted, AnswerWanted, AnswerWritten, CalendarWanted, Card, FileShown, FileToOpen, HandOver, HandedOver,
    Opened, Practice, PrintWanted, WrittenFile,
};
use crate::patient::{
    Comparison, FlagSeen, NewNote, NewPatient, PatientChange, PatientList, PatientName, PatientPage, PatientSearch,
    VersionName, VersionPair,
};
use crate::plan::{PlanCard, PlanReport, PlanText};
use crate::programme::{ProgrammeCard, ProgrammeName, ProgrammePage};
use crate::progress::{DayRecord, DaysWanted, SessionAnswers, SlotName};
use crate::safety::{
    BadDaysRequest, Clearance, Flag, NextDayAnswer, Questionnaire, QuestionsAnswered, QuestionsWanted, Safety, SignSeen,
};
use crate::session::{ExerciseAnswered, HurtReport, Painted, SessionView, SkipExercise, StartRequest};
use crate::settings::{Setting, SettingChange, SettingsTrial};
use crate::status::{
    DoctorLine, Hello, HowMany, LaterRequest, MeetingRequest, PauseRequest, SkipRequest, Status, TakeRequest, Upcoming,
    Welcome, WindowRequest,
};
use crate::{ApiError, Code};

commands! {
    /// Says who calls, and gets to know who answers.
    hello(Hello) -> Welcome;
    /// Opens the window, or brings it to the front, on a screen.
    window_open(WindowRequest) -> ();
    /// Ends the agent; what runs is saved.
    quit(()) -> ();
    /// Everything Today shows.
    status(()) -> Status;
    /// The next prompts and what could hold them.
    next(HowMany) -> Vec<Upcoming>;
    /// Shows nothing until the time given.
    pause(PauseRequest) -> Status;
    /// Ends a pause.
    resume(()) -> Status;
    /// Shows nothing while a meeting lasts, or ends it.
    meeting(MeetingRequest) -> Status;
    /// Prepares the session of a slot (or the next due one) and brings the window to it.
    start(StartRequest) -> Status;
    /// Moves the shown prompt, or a due slot, by some minutes.
    later(LaterRequest) -> Status;
    /// Skips the shown prompt or a slot.
    skip(SkipRequest) -> Status;
    /// Says "not today" to breaks.
    breaks_off_today(()) -> Status;
    /// Takes a break now, of one's own accord or as an answer to its prompt.
    take(TakeRequest) -> Status;
    /// Closes the running break as done.
    break_done(()) -> Status;
    /// Leaves the running break; it relieves nothing.
    break_leave(()) -> Status;

    /// Checks the text of a plan and changes nothing.
    plan_check(PlanText) -> PlanReport;
    /// Takes a plan over as the active one.
    plan_import(PlanText) -> PlanReport;
    /// Takes over the example plan, starting today.
    plan_import_example(()) -> PlanReport;
    /// The active plan, if any.
    plan_show(()) -> Option<PlanCard>;
    /// The file of the active plan, which carries every own exercise that it names.
    plan_export(()) -> PlanText;
    /// Every version ever received, newest first.
    plan_list(()) -> Vec<PlanCard>;

    /// The exercises that a search finds, in brief, the best first; all of them if it asks for nothing.
    exercise_list(ExerciseSearch) -> Vec<ExerciseCard>;
    /// One exercise with everything.
    exercise_show(ExerciseName) -> ExercisePage;
    /// What the library can be filtered by.
    library_facets(()) -> LibraryFacets;
    /// All programmes in brief.
    programme_list(()) -> Vec<ProgrammeCard>;
    /// One programme with everything.
    programme_show(ProgrammeName) -> ProgrammePage;
    /// A text to begin an own exercise with: any exercise, in the language shown, under a new id.
    own_exercise_draft(ExerciseName) -> ExerciseText;
    /// The text of an own exercise as it is kept, to be changed.
    own_exercise_text(ExerciseName) -> ExerciseText;
    /// Checks the text of an own exercise and keeps nothing.
    own_exercise_check(ExerciseText) -> ExercisePage;
    /// Keeps an own exercise; if it says something new, under a new version.
    own_exercise_save(ExerciseText) -> ExercisePage;
    /// Takes an own exercise out of the library; plans go on with the copies that they carry.
    own_exercise_withdraw(ExerciseName) -> ();

    /// The session that is prepared, running, paused or just finished.
    session(()) -> Option<SessionView>;
    /// Begins the prepared session, if the questions before it were answered with no; pain before may be given.
    session_begin(SessionAnswers) -> SessionView;
    /// Pauses it.
    session_pause(()) -> SessionView;
    /// Goes on after a pause.
    session_resume(()) -> SessionView;
    /// Back to the beginning of this rep, or to the one before.
    session_back(()) -> SessionView;
    /// On to the next step; the present one counts as not done.
    session_next(()) -> SessionView;
    /// Ends a self-paced rep as done.
    session_rep_done(()) -> SessionView;
    /// Passes over the rest of the exercise under way.
    session_skip(SkipExercise) -> SessionView;
    /// Makes the rest of the exercise under way easier: half the hold, or the easier exercise.
    session_easier(()) -> SessionView;
    /// Stops the exercise under way because it hurts; the session is paused before the next.
    session_hurts(HurtReport) -> SessionView;
    /// Keeps what was answered about an exercise; while the next one only gets ready, that waits.
    session_answer(ExerciseAnswered) -> SessionView;
    /// The window says which step it has painted.
    session_painted(Painted) -> ();
    /// Ends the session here.
    session_stop(()) -> SessionView;
    /// Keeps the pain told after the session, and says what comes of it.
    session_after(SessionAnswers) -> SessionView;
    /// Closes the finished session.
    session_close(()) -> Status;

    /// Whether sessions may be done, why not, whom to call, the signs to stop at.
    safety(()) -> Safety;
    /// The questions of the screening, or those before a session.
    safety_questions(QuestionsWanted) -> Questionnaire;
    /// Keeps the answers; any yes locks the plan and ends what runs.
    safety_answer(QuestionsAnswered) -> Safety;
    /// Keeps the statement that a lock was cleared.
    safety_clear(Clearance) -> Safety;
    /// A sign to stop at was seen: the session ends, and what is urgent locks the plan.
    safety_sign(SignSeen) -> Safety;
    /// The answer to the question about yesterday.
    safety_next_day(NextDayAnswer) -> Safety;
    /// Bad days begin: the gentle form for two or three days, and then one step below.
    bad_days_begin(BadDaysRequest) -> Status;
    /// The bad days are over.
    bad_days_end(()) -> Status;
    /// What a therapist should see, newest first.
    flags(()) -> Vec<Flag>;
    /// Plays a tone and says a word, to try them, whatever the settings say.
    cue_try(()) -> ();

    /// The last days with their slots and sessions.
    history(DaysWanted) -> Vec<DayRecord>;
    /// Ticks a slot as done away from the desk.
    slot_tick(SlotName) -> Status;
    /// Takes such a tick back.
    slot_untick(SlotName) -> Status;

    /// Every setting with its value, range and meaning.
    settings_list(()) -> Vec<Setting>;
    /// Changes one setting.
    settings_set(SettingChange) -> Setting;
    /// The next prompts as they would be with other settings; nothing is changed.
    settings_try(SettingsTrial) -> Vec<Upcoming>;

    /// The patients that a search finds.
    patient_list(PatientSearch) -> PatientList;
    /// Adds a patient.
    patient_add(NewPatient) -> PatientPage;
    /// One patient with plan, weeks, flags and notes.
    patient_show(PatientName) -> PatientPage;
    /// Changes the name, the conditions, the review, or puts into the archive.
    patient_change(PatientChange) -> PatientPage;
    /// Keeps a note.
    patient_note(NewNote) -> PatientPage;
    /// Ticks a flag as seen.
    patient_flag_seen(FlagSeen) -> PatientPage;

    /// Begins a draft of a patient's next plan.
    draft_begin(DraftBegin) -> Draft;
    /// The draft of a patient, if there is one.
    draft_show(PatientName) -> Option<Draft>;
    /// Changes it; the change is kept before the answer.
    draft_edit(DraftChange) -> Draft;
    /// Takes the last change back.
    draft_undo(PatientName) -> Draft;
    /// Does it again.
    draft_redo(PatientName) -> Draft;
    /// Throws the draft away.
    draft_discard(PatientName) -> ();
    /// Makes an immutable version of it.
    draft_publish(PatientName) -> Published;
    /// The therapist's own templates.
    template_list(()) -> Vec<TemplateCard>;
    /// Keeps a draft as a template.
    template_save(TemplateSave) -> Vec<TemplateCard>;
    /// Takes a template out of the list.
    template_withdraw(TemplateName) -> Vec<TemplateCard>;
    /// Keeps a dose as the therapist's own default for an exercise.
    own_default_save(OwnDefault) -> ();
    /// Two published versions side by side.
    version_compare(VersionPair) -> Comparison;
    /// The file of a published version.
    version_text(VersionName) -> PlanText;

    /// What the other side gets to see about whoever uses Nape here.
    card(()) -> Card;
    /// Changes it.
    card_save(Card) -> Card;
    /// Writes the newest version as a sealed file for the patient.
    hand_over(HandOver) -> HandedOver;
    /// Opens a file from the other side.
    file_open(FileToOpen) -> Opened;
    /// The path of the file that somebody has asked the window to open, once.
    file_waiting(()) -> Option<String>;
    /// Takes an opened plan over.
    plan_accept(Accept) -> Accepted;
    /// Who prescribes, and what they know of here; nothing if the plan came without a sealed file.
    practice(()) -> Option<Practice>;
    /// Writes what happened since the last time as a sealed file for the therapist.
    answer_write(AnswerWanted) -> AnswerWritten;
    /// Makes a handout on paper (PDF).
    handout_write(PrintWanted) -> WrittenFile;
    /// Makes a calendar of the slots.
    calendar_write(CalendarWanted) -> WrittenFile;
    /// Shows a written file in the desktop's file manager.
    file_show(FileShown) -> ();

    /// What works here and what does not, with what to do.
    doctor(()) -> Vec<DoctorLine>;
}

fn read<T: serde::de::DeserializeOwned>(name: &str, body: serde_json::Value) -> Result<T, ApiError> {
    serde_json::from_value(body)
        .map_err(|e| ApiError::new(Code::Wrong, format!("The request \"{name}\" cannot be understood: {e}.")))
}

fn written<T: serde::Serialize>(response: T) -> Result<serde_json::Value, ApiError> {
    serde_json::to_value(response)
        .map_err(|e| ApiError::new(Code::Wrong, format!("The answer cannot be written: {e}.")))
}

#[cfg(test)]
mod tests {
    use super::typescript;
    use std::path::PathBuf;

    #[test]
    fn the_typescript_map_is_written() {
        let dir = std::env::var("TS_RS_EXPORT_DIR").map_or_else(|_| PathBuf::from("bindings"), PathBuf::from);
        let map = typescript();
        let types: Vec<&str> = map
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().next().is_some_and(char::is_uppercase))
            .filter(|word| !matches!(*word, "Commands" | "Array"))
            .collect();
        let mut names: Vec<&str> = types;
        names.sort_unstable();
        names.dedup();
        let text = format!(
            "// Written by the tests of nape-api. Do not edit.\nimport type {{ {} }} from './types';\n\n{map}",
            names.join(", ")
        );
        std::fs::create_dir_all(&dir).unwrap();
        std::fs::write(dir.join("commands.ts"), text).unwrap();
        assert!(map.contains("status: [null, Status];"), "{map}");
    }
}
