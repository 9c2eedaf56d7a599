-- The figures of a consultation are read from an index alone, and the filters of the back office's lists have theirs.

CREATE INDEX contribution_figures ON contribution (consultation_id, section_id, state, late, stance, answer_id);
CREATE INDEX mail_state ON mail (state, id);
CREATE INDEX mail_agency_state ON mail (agency_code, state, id);
CREATE INDEX journal_actor ON journal (actor, id);
CREATE INDEX journal_action ON journal (action, id);
