-- In some places the chiefs sign the draft before the congress votes on it, in some both before and after. A text keeps the
-- order it was frozen under; a signature says whether it was put on the draft or on what the congress had passed.
alter table contract.frozen_text add column signing_order text not null default 'SIGN_AFTER_VOTE'
    check (signing_order in ('SIGN_AFTER_VOTE', 'SIGN_BEFORE_VOTE', 'SIGN_BEFORE_AND_AFTER_VOTE'));
alter table contract.frozen_text alter column signing_order drop default;

alter table contract.signature
    add column act text not null default 'AGREEMENT' check (act in ('DRAFT', 'AGREEMENT')),
    drop constraint each_side_signs_once,
    add constraint each_side_signs_each_act_once unique (text, side, act);
alter table contract.signature alter column act drop default;

-- The draft that both chiefs had signed was not passed: what was signed of it is void, and why. A fact.
create table contract.voiding (
    text uuid primary key references contract.frozen_text (id),
    reason text not null,
    voided_at timestamptz not null
);
create trigger append_only before update or delete on contract.voiding
    for each row execute function contract.refuse_change();
create trigger no_truncate before truncate on contract.voiding
    for each statement execute function contract.refuse_change();
