package org.wageaccord.caucus;

import org.jspecify.annotations.Nullable;

/**
 * A vote inside the team: the question, how it stands, and what the one who asks chose.
 *
 * @param mine null while they have not voted
 * @param mayVote a member who has not voted while it is open
 * @param mayClose who asked, and the chief
 */
public record Question(
        Entry entry,
        long yes,
        long no,
        long abstain,
        boolean closed,
        @Nullable Choice mine,
        boolean mayVote,
        boolean mayClose) {}
