-- Where the chiefs sign the draft before the vote, that is a step of its own between the talks and the vote.
update negotiation.case_step set position = position + 1 where step in ('RATIFY', 'SIGN', 'REVIEW', 'PUBLISH');
