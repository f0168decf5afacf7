-- Legal time = the database's clock + this offset. One row; zero unless the demo's training clock was moved.
create table statute.legal_clock (
    only_row boolean primary key default true check (only_row),
    offset_micros bigint not null default 0,
    moved boolean not null default false
);
insert into statute.legal_clock default values;
