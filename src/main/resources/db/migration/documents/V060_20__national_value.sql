-- The value by the national algorithms (SM2 over SM3) over the signed file, as detached CMS; files signed before have none.
alter table documents.sealed add column national bytea;
