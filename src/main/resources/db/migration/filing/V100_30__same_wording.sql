-- The words of the clauses alone, without numbers, names and the platform's model texts, and the year of the case: found by other
-- enterprises of the same year. Null where too few words of one's own are left, and for what was filed before it was kept.
alter table filing.fingerprint add column wording char(64);
alter table filing.fingerprint add column year int;
create index fingerprint_same_wording on filing.fingerprint (wording, year, filed_at desc) where wording is not null;
