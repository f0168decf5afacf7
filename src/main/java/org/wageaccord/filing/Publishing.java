package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Statute;

/** After effect: publication to all workers, the file of the next higher union, and who has read the text. */
@Component
class Publishing {

    private static final int REMARK_MAXIMUM = 500;

    private final Offices offices;
    private final Effects effects;
    private final Clocks clocks;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Publishing(Offices offices, Effects effects, Clocks clocks, Statute statute, ApplicationEventPublisher events) {
        this.offices = offices;
        this.effects = effects;
        this.clocks = clocks;
        this.statute = statute;
        this.events = events;
    }

    Outcome<Void> publish(FilingRecord filing, PublicationEntry typed) {
        PublicationEntry entry = new PublicationEntry(FilingText.tidy(typed.means()), FilingText.tidy(typed.remark()));
        List<Refusal> refusals = new ArrayList<>();
        owned(refusals, offices.isFiler(filing.facts().enterprise()));
        LocalDate effective = filing.effective();
        refusals.addAll(afterEffect(effective, "T13"));
        if (filing.publishedOn() != null) {
            refusals.add(refusal(null, "alreadyPublished", filing.publishedOn().toString()));
        }
        if (entry.means().isBlank()) {
            refusals.add(refusal("means", "meansMissing"));
        }
        if (FilingText.length(entry.remark()) > REMARK_MAXIMUM) {
            refusals.add(refusal("remark", "remarkTooLong", REMARK_MAXIMUM));
        }
        if (!refusals.isEmpty() || effective == null) {
            return Outcome.refused(refusals);
        }
        CaseNumber number = filing.facts().caseNumber();
        boolean late =
                offices.today().isAfter(clocks.of(number, "T13", effective).due());
        effects.publish(number, entry, offices.today(), late, offices.actor().id(), offices.now());
        events.publishEvent(new AgreementPublished(number, offices.today(), entry.means()));
        return Outcome.done(null);
    }

    Outcome<Void> fileWithUpperUnion(FilingRecord filing) {
        List<Refusal> refusals = new ArrayList<>();
        owned(refusals, offices.isUnionChair(filing.facts().enterprise()));
        refusals.addAll(afterEffect(filing.effective(), "T14"));
        LocalDate before = filing.filedWithUpperUnionOn();
        if (before != null) {
            refusals.add(refusal(null, "alreadyWithUpperUnion", before.toString()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        CaseNumber number = filing.facts().caseNumber();
        effects.fileWithUpperUnion(number, offices.today(), offices.actor().id(), offices.now());
        events.publishEvent(new FiledWithUpperUnion(number, offices.today()));
        return Outcome.done(null);
    }

    Outcome<Void> acknowledge(FilingRecord filing) {
        List<Refusal> refusals = new ArrayList<>();
        owned(refusals, offices.isWorker(filing.facts().enterprise()));
        if (filing.publishedOn() == null) {
            refusals.add(refusal(null, "notPublished"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        effects.acknowledge(filing.facts().caseNumber(), offices.actor().id(), offices.now());
        return Outcome.done(null);
    }

    Readers readers(FilingRecord filing) {
        CaseNumber number = filing.facts().caseNumber();
        boolean said = effects.hasAcknowledged(number, offices.actor().id());
        boolean worker = offices.isWorker(filing.facts().enterprise());
        return new Readers(effects.acknowledgements(number), worker && !said, said);
    }

    private List<Refusal> afterEffect(@Nullable LocalDate effective, String period) {
        if (effective != null && !offices.today().isBefore(effective)) {
            return List.of();
        }
        return List.of(refusal(null, "notInForce").citing(statute.rule(period).citation()));
    }

    private static void owned(List<Refusal> refusals, boolean mine) {
        if (!mine) {
            refusals.add(refusal(null, "notYours"));
        }
    }

    private static Refusal refusal(@Nullable String field, String what, Object... args) {
        return Refusal.of(field, "refusal.filing." + what, args);
    }
}
