-- The picture of a party's seal that stands in the appearance of a signature, and where. Facts, written with the paper; read by
-- nothing but the job that puts the signatures into its PDF. A picture is kept once, however many papers bear it.
create table documents.seal_picture (
    digest char(64) primary key,
    png bytea not null check (length(png) <= 2097152)
);
create table documents.signatory_seal (
    paper uuid not null,
    place int not null,
    stands_at text not null,
    picture char(64) not null references documents.seal_picture,
    millimeters int not null,
    primary key (paper, place),
    foreign key (paper, place) references documents.signatory (paper, place)
);
create trigger seal_picture_append_only before update or delete on documents.seal_picture
    for each row execute function documents.refuse_change();
create trigger seal_picture_no_truncate before truncate on documents.seal_picture
    for each statement execute function documents.refuse_change();
create trigger signatory_seal_append_only before update or delete on documents.signatory_seal
    for each row execute function documents.refuse_change();
create trigger signatory_seal_no_truncate before truncate on documents.signatory_seal
    for each statement execute function documents.refuse_change();
