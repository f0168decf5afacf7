package org.wageaccord.sector.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.sector.Desk;
import org.wageaccord.sector.Minutes;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Talks;
import org.wageaccord.sector.VoteLine;

/** What people do on the page of talks, by the last part of the address. */
@Component
class TalksActs {

    static final Set<String> ALL = Set.of(
            "reply",
            "team",
            "draft",
            "agree",
            "give-up",
            "submit",
            "congress",
            "vote",
            "sign",
            "file",
            "accept",
            "publish",
            "minutes",
            "minutes-answer",
            "end-file",
            "end-record");

    private final Sectors sectors;

    TalksActs(Sectors sectors) {
        this.sectors = sectors;
    }

    /** Reads what was typed and goes to the door with it; what refuses it, empty when done. */
    List<Refusal> run(CaseNumber number, String act, TalksForm form) {
        Typed read = new Typed();
        return switch (act) {
            case "reply" -> done(sectors.reply(number, "accept".equals(form.choice()), Typed.text(form.words())));
            case "team" -> done(sectors.team(number, Typed.lines(form.names())));
            case "draft" -> {
                var terms = form.terms(read);
                yield read.refusals().isEmpty()
                        ? sectors.put(number, terms).refusals().stream()
                                .map(form::beside)
                                .toList()
                        : read.refusals();
            }
            case "agree" -> done(sectors.agree(number, Typed.text(form.digest())));
            case "give-up" -> done(sectors.giveUp(number, Typed.text(form.words())));
            case "submit" -> {
                var closes = read.dayOrNull("closesOn", form.closesOn());
                yield read.orRefusedBy(() -> sectors.submit(number, form.chosenWay(), closes));
            }
            case "congress" -> {
                Talks.VoteEntry vote = form.vote(read);
                yield read.orRefusedBy(() -> sectors.congressVote(number, vote));
            }
            case "vote" -> vote(number, form, read);
            case "sign" ->
                done(sectors.sign(number, Typed.text(form.digest()), form.password() == null ? "" : form.password()));
            case "file" -> done(sectors.file(number, form.filing()));
            case "accept" -> done(sectors.accept(number));
            case "publish" -> done(sectors.publish(number));
            case "minutes" -> {
                Minutes.Entry minutes = form.minutes(read);
                yield read.orRefusedBy(() -> sectors.minutes(number, minutes));
            }
            case "minutes-answer" ->
                done(sectors.answerMinutes(number, "confirm".equals(form.choice()), Typed.text(form.words())));
            case "end-file" -> done(sectors.fileEnd(number, Typed.text(form.contact())));
            case "end-record" -> done(sectors.recordEnd(number));
            default -> throw new IllegalArgumentException("no act " + act);
        };
    }

    /** The vote of the enterprise whose union the actor heads. */
    private List<Refusal> vote(CaseNumber number, TalksForm form, Typed read) {
        Talks.VoteEntry vote = form.vote(read);
        VoteLine mine = sectors.talks(number).map(sectors::desk).map(Desk::mine).orElse(null);
        if (mine == null) {
            return List.of(Refusal.of(null, "refusal.sector.notNow"));
        }
        return read.orRefusedBy(() -> sectors.memberVote(number, mine.enterprise(), vote));
    }

    private static List<Refusal> done(Outcome<?> outcome) {
        return outcome.refusals();
    }
}
