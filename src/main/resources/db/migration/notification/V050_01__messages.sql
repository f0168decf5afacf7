-- Messages into the in-app inbox, the designated place of receipt. Only the first opening is ever added to a row.
create table notification.message (
    id uuid primary key,
    recipient uuid not null,
    case_number text not null,
    key text not null,
    code text not null,
    args jsonb not null,
    link text not null,
    sent_at timestamptz not null,
    first_opened_at timestamptz,
    constraint message_once unique (recipient, case_number, key)
);
create index message_by_recipient on notification.message (recipient, sent_at desc, id);
create index message_unread on notification.message (recipient) where first_opened_at is null;

create function notification.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.first_opened_at is null and new.first_opened_at is not null
        and (to_jsonb(new) - 'first_opened_at') = (to_jsonb(old) - 'first_opened_at') then
        return new;
    end if;
    raise exception 'notification.message keeps what was sent: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger message_append_only before update or delete on notification.message
    for each row execute function notification.refuse_change();
create trigger message_no_truncate before truncate on notification.message
    for each statement execute function notification.refuse_change();
