package org.wageaccord.documents;

/**
 * Says how a paper stands now, to anybody. Given by the room that owns the cases; without it a paper is registered and no more.
 * What it tells is shown to strangers.
 */
public interface PaperStandings {
    PaperStanding of(Paper paper);
}
