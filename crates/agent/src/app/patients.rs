//! The patients of a therapist.

use super::App;
use crate::refused::Refused;
use nape_api::Code;
use nape_api::patient::{
    FlagSeen, NewNote, NewPatient, PatientChange, PatientList, PatientName, PatientPage, PatientSearch,
};

impl App {
    pub(super) async fn patient_list(&self, _request: PatientSearch) -> Result<PatientList, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn patient_add(&self, _request: NewPatient) -> Result<PatientPage, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn patient_show(&self, _request: PatientName) -> Result<PatientPage, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn patient_change(&self, _request: PatientChange) -> Result<PatientPage, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn patient_note(&self, _request: NewNote) -> Result<PatientPage, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }

    pub(super) async fn patient_flag_seen(&self, _request: FlagSeen) -> Result<PatientPage, Refused> {
        Err(Refused::new(Code::Wrong, "not built"))
    }
}
