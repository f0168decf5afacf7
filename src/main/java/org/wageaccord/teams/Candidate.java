package org.wageaccord.teams;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;

/** A negotiator as a side wants to name them, with the person of the register behind the entry, if there is one. */
record Candidate(NegotiatorEntry entry, @Nullable Person person) {

    /** Name, sex and skill level come from the register where it knows the person; only outsiders are taken as typed. */
    static Candidate of(NegotiatorEntry typed, @Nullable Person person) {
        if (person == null) {
            return new Candidate(typed, null);
        }
        return new Candidate(
                new NegotiatorEntry(
                        person.id(),
                        person.name(),
                        person.gender() == Gender.FEMALE,
                        typed.post().isBlank() ? person.post() : typed.post().strip(),
                        person.skillLevel(),
                        typed.producedBy(),
                        typed.chief(),
                        typed.expert(),
                        typed.delegation()),
                person);
    }

    boolean isManager() {
        return person != null && person.manager();
    }

    Team.Negotiator asNegotiator() {
        return new Team.Negotiator(entry, person == null ? null : person.account());
    }

    /** Whether this is the same human being: by the register, or for two outsiders by name. */
    boolean is(NegotiatorEntry other) {
        UUID known = entry.person();
        return known == null && other.person() == null
                ? entry.name().strip().equals(other.name().strip())
                : known != null && known.equals(other.person());
    }
}
