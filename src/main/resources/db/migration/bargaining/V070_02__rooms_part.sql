-- Teams and data have rooms of their own, which have taken what lay here.
drop table bargaining.data_handover;
drop table bargaining.data_answer;
drop table bargaining.data_item;
drop table bargaining.team;
