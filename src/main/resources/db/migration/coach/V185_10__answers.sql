-- For whom a call is: the guides of this town. Calls from before were told to them, too, but do not stand in their list.
alter table coach.guidance add column town text;
alter table coach.guidance add column enterprise_name text;
create index guidance_of_town on coach.guidance (town, asked_at);

-- What a guide answered to a call: words, or a time and a place to meet. A fact: rows are added, never changed.
create table coach.guidance_answer (
    case_number text not null,
    side text not null,
    asked_on date not null,
    serial int not null check (serial > 0),
    words text not null,
    meets_at timestamptz,
    place text,
    answered_at timestamptz not null,
    answered_by uuid not null,
    answered_by_name text not null,
    primary key (case_number, side, asked_on, serial),
    foreign key (case_number, side, asked_on) references coach.guidance,
    check ((meets_at is null) = (place is null)),
    check (words <> '' or meets_at is not null)
);
create trigger append_only before update or delete on coach.guidance_answer for each row execute function coach.refuse_change();
create trigger no_truncate before truncate on coach.guidance_answer for each statement execute function coach.refuse_change();
