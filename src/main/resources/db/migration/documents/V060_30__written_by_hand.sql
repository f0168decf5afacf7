-- What a signatory wrote by hand, as strokes (not a picture), and which element of the paper leaves room for it. Facts, written
-- with the paper; read by nothing but the job that puts the signatures into its PDF.
create table documents.signatory_hand (
    paper uuid not null,
    place int not null,
    stands_at text not null,
    drawn text not null check (length(drawn) <= 40000),
    primary key (paper, place),
    foreign key (paper, place) references documents.signatory (paper, place)
);
create trigger signatory_hand_append_only before update or delete on documents.signatory_hand
    for each row execute function documents.refuse_change();
create trigger signatory_hand_no_truncate before truncate on documents.signatory_hand
    for each statement execute function documents.refuse_change();
