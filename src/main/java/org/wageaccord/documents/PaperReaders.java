package org.wageaccord.documents;

/** Says whether the current actor may read a paper of a case. Given by the room that owns the cases; without it nobody may. */
public interface PaperReaders {
    boolean mayRead(Paper paper);
}
