-- Why the roll of a resolution is not the one of the register; empty where it is.
alter table performance.resolution add column roll_reason text not null default '';
