package org.wageaccord.teams.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Typed;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.teams.Consent;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;

/**
 * A side's team as it is put together.
 *
 * @param chief index of the chief among the members
 * @param delegation the written delegation of a chief who is not chief by office
 * @param find words to look for in the register
 * @param consent of the staff, where there is no union
 */
record TeamForm(
        @Nullable List<Member> members,
        @Nullable String chief,
        @Nullable String delegation,
        @Nullable String find,
        @Nullable ConsentPart consent) {

    static final TeamForm EMPTY = new TeamForm(null, null, null, null, null);
    static final String EXPERT = "委托专家";

    /**
     * One row. A person of the register carries the id; an outside expert carries none and is typed.
     *
     * @param woman {@code true} or {@code false}, as ticked for an expert
     */
    record Member(
            @Nullable String person,
            @Nullable String name,
            @Nullable String woman,
            @Nullable String post,
            @Nullable String skillLevel,
            @Nullable String producedBy) {

        public boolean isExpert() {
            return id().isEmpty();
        }

        Optional<UUID> id() {
            return person == null || !person.matches("[0-9a-fA-F-]{36}")
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(person));
        }

        NegotiatorEntry entry(boolean chief, @Nullable String delegation) {
            return new NegotiatorEntry(
                    id().orElse(null),
                    Typed.text(name),
                    Boolean.parseBoolean(woman),
                    Typed.text(post),
                    skillLevel == null || skillLevel.isBlank() ? null : skillLevel,
                    Typed.text(producedBy),
                    chief,
                    EXPERT.equals(producedBy),
                    chief && delegation != null && !delegation.isBlank() ? Typed.text(delegation) : null);
        }
    }

    /** The consent of the staff as it is typed; the scanned record cannot be put back into a form. */
    record ConsentPart(
            @Nullable String agreed,
            @Nullable String decidedOn,
            @Nullable MultipartFile paper) {

        Consent.Entry entry(Typed read) {
            return new Consent.Entry(
                    read.count("consent.agreed", agreed),
                    read.dayOrNull("consent.decidedOn", decidedOn),
                    Upload.of(paper).orElse(null));
        }
    }

    TeamForm {
        members = members == null ? List.of() : members;
    }

    static TeamForm of(Team team) {
        List<Member> members = team.members().stream()
                .map(Team.Negotiator::entry)
                .map(e -> new Member(
                        e.person() == null ? "" : e.person().toString(),
                        e.name(),
                        "" + e.woman(),
                        e.post(),
                        e.skillLevel(),
                        e.producedBy()))
                .toList();
        int chief = IntStream.range(0, members.size())
                .filter(i -> team.members().get(i).entry().chief())
                .findFirst()
                .orElse(-1);
        String delegation = team.chief()
                .map(Team.Negotiator::entry)
                .map(NegotiatorEntry::delegation)
                .orElse("");
        return new TeamForm(members, chief < 0 ? null : "" + chief, delegation, "", null);
    }

    List<NegotiatorEntry> entries() {
        return IntStream.range(0, members.size())
                .mapToObj(i -> members.get(i).entry(String.valueOf(i).equals(chief), delegation))
                .toList();
    }

    /** @param ways how negotiators of the side may be produced; the first is proposed */
    TeamForm plus(Person person, List<String> ways) {
        String producedBy = ways.get(0);
        return plus(new Member(
                person.id().toString(),
                person.name(),
                "" + (person.gender() == Gender.FEMALE),
                person.post(),
                person.skillLevel(),
                producedBy));
    }

    TeamForm plusExpert() {
        return plus(new Member("", "", "false", "", "", EXPERT));
    }

    private TeamForm plus(Member member) {
        List<Member> more = new ArrayList<>(members);
        more.add(member);
        return new TeamForm(more, chief, delegation, "", consent);
    }

    /** Without a row; the chief stays the same person. */
    TeamForm minus(int row) {
        List<Member> less = new ArrayList<>(members);
        if (row < 0 || row >= less.size()) {
            return this;
        }
        less.remove(row);
        return new TeamForm(less, chiefWithout(row), delegation, find, consent);
    }

    private @Nullable String chiefWithout(int row) {
        if (chief == null || !chief.matches("\\d{1,3}") || Integer.parseInt(chief) == row) {
            return null;
        }
        int now = Integer.parseInt(chief);
        return "" + (now > row ? now - 1 : now);
    }
}
