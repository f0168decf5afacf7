-- Entries are read in the order of their time-ordered ids: a case's timeline, and the auditor's searches by act and person.
drop index audit.ledger_entry_by_case;
drop index audit.ledger_entry_by_actor;
create index ledger_entry_by_case on audit.ledger_entry (case_number, entry_id desc);
create index ledger_entry_by_act on audit.ledger_entry (act text_pattern_ops, entry_id desc);
create index ledger_entry_by_actor_name on audit.ledger_entry (actor_name, entry_id desc);
