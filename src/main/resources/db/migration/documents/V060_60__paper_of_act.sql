-- Which paper bears a signing act is asked by the receipt of the act.
create index signatory_act on documents.signatory (act) where act is not null;
