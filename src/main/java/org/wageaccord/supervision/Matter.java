package org.wageaccord.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/**
 * One climb of the ladder in a case, as it stands. At most one is open in a case; a further ground joins it.
 *
 * @param serial counts from 1 in a case
 */
public record Matter(
        UUID id,
        CaseNumber caseNumber,
        int serial,
        List<Point> points,
        LocalDate raisedOn,
        String raisedBy,
        List<Letter> letters,
        @Nullable Inquiry inquiry,
        @Nullable Judgement judgement,
        @Nullable Feedback feedback,
        @Nullable Obedience obedience,
        @Nullable Closing closing) {

    /** A ground of the matter; {@code correctedOn} is the day on which the platform saw it corrected. */
    public record Point(
            Ground ground,
            LocalDate since,
            String facts,
            @Nullable LocalDate correctedOn) {}

    /** A letter that was signed; {@code dueOn} is the last day of its answer as it stands, {@code overdue} that the platform noted it. */
    public record Letter(
            UUID id,
            Rung rung,
            String number,
            LetterEntry entry,
            List<ProposalReason> reasons,
            String issuer,
            String signer,
            String post,
            Instant signedAt,
            LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            boolean overdue,
            @Nullable Answer answer) {}

    public record Answer(
            AnswerKind kind,
            String words,
            @Nullable LocalDate correctBy,
            boolean late,
            String by,
            Instant at,
            List<FileMark> files) {}

    public record FileMark(UUID id, String name) {}

    public record Inquiry(
            List<Supervisor> supervisors,
            LocalDate on,
            String course,
            String findings,
            boolean corrected,
            String by,
            Instant at) {}

    public record Judgement(boolean corrected, String words, String by, Instant at) {}

    public record Feedback(
            boolean ordered, String words, @Nullable LocalDate correctBy, String by, Instant at) {}

    /** What followed an order: obeyed in the enterprise's words, or not by its day. */
    public record Obedience(
            boolean obeyed, String words, @Nullable String by, Instant at, List<FileMark> files) {}

    public record Closing(Ending ending, String words, String by, Instant at) {}

    /** How a matter ended. */
    public enum Ending {
        CORRECTED,
        WITHDRAWN,
        NOT_ORDERED,
        OBEYED,
        DISOBEYED,
        /** the case ended before its time */
        CASE_OVER
    }

    /** Where the matter stands: who acts next follows from it. */
    public enum Step {
        TO_REMIND,
        REMINDED,
        TO_INQUIRE,
        TO_OPINE,
        OPINED,
        TO_JUDGE,
        TO_PROPOSE,
        PROPOSED,
        ORDERED,
        CLOSED;

        /** Message key of its words. */
        public String key() {
            return "matter.step." + name();
        }
    }

    public boolean isOpen() {
        return closing == null;
    }

    public Optional<Letter> letter(Rung rung) {
        return letters.stream().filter(l -> l.rung() == rung).findFirst();
    }

    /** All files of its answers. */
    Stream<FileMark> files() {
        Stream<FileMark> answers =
                letters.stream().flatMap(l -> l.answer() == null ? Stream.of() : l.answer().files().stream());
        return obedience == null ? answers : Stream.concat(answers, obedience.files().stream());
    }

    public boolean has(Ground ground) {
        return points.stream().anyMatch(p -> p.ground() == ground);
    }

    public Step step() {
        if (closing != null) {
            return Step.CLOSED;
        }
        if (feedback != null) {
            return Step.ORDERED;
        }
        if (letter(Rung.PROPOSAL).isPresent()) {
            return Step.PROPOSED;
        }
        return letter(Rung.OPINION)
                .map(opinion -> isOver(opinion) ? afterOpinion() : Step.OPINED)
                .orElseGet(this::beforeOpinion);
    }

    private Step afterOpinion() {
        return judgement == null ? Step.TO_JUDGE : Step.TO_PROPOSE;
    }

    private Step beforeOpinion() {
        if (inquiry != null) {
            return Step.TO_OPINE;
        }
        return letter(Rung.REMINDER)
                .map(reminder -> isOver(reminder) ? Step.TO_INQUIRE : Step.REMINDED)
                .orElse(Step.TO_REMIND);
    }

    /** Answered, or the term is over without an answer. */
    private static boolean isOver(Letter letter) {
        return letter.answer() != null || letter.overdue();
    }
}
