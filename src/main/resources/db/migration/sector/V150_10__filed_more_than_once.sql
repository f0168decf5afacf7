-- Some steps are done again for one draft: filed, returned, supplied; minutes of each meeting. The turn tells them apart; it is 0
-- for steps that are done once. Talks keep the versions of the rule packs they began with; empty for those begun before.
alter table sector.act add column turn int not null default 0;
alter table sector.act drop constraint act_number_draft_kind_side_key;
alter table sector.act add constraint act_once unique (number, draft, kind, side, turn);
alter table sector.talks add column pack_versions text not null default '';
