package org.wageaccord.teams;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Side;

/** A side's team in force, with warnings that do not refuse (message keys). */
public record Team(Side side, List<Negotiator> members, Instant namedAt, List<String> warnings) {

    /** A member with the account, where the register knows one. */
    public record Negotiator(
            NegotiatorEntry entry, @Nullable ActorId account) {}

    public Optional<Negotiator> chief() {
        return members.stream().filter(m -> m.entry().chief()).findFirst();
    }
}
