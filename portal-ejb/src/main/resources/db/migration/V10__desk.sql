-- The back office lists contributions by state, and those without an answer, in the order of their numbers; a document
-- is looked up by whom it was joined to.

CREATE INDEX contribution_by_state ON contribution (consultation_id, state, id);
CREATE INDEX contribution_to_answer ON contribution (consultation_id, state, late, answer_id, id);
CREATE INDEX attachment_by_file ON contribution_attachment (file_id);
