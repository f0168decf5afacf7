package org.wageaccord.contract;

import org.wageaccord.documents.Handwriting;

/** What came of a link, for the page that made it. */
public sealed interface DrawingState {

    /** The phone has not handed anything in yet. */
    record Waiting() implements DrawingState {}

    /** What was written on the phone. */
    record Drawn(Handwriting drawing) implements DrawingState {}

    /** Nothing will come: out of time, another link was made, the text changed, it is signed. */
    record Over() implements DrawingState {}
}
