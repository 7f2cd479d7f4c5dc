### Safety: questions, verdicts, whom to call. To be approved by a clinician.
