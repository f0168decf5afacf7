-- What a side answers to each objection, in their order, with the text that it proposes.
alter table negotiation.revision_proposal add column replies jsonb not null default '[]';
