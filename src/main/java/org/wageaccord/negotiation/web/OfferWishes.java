package org.wageaccord.negotiation.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.voices.Statement;
import org.wageaccord.voices.Takeover;
import org.wageaccord.voices.Voices;

/** Takes what the workers asked for in a gathering over into an offer that is being written. */
@Component
class OfferWishes {

    /** The most agreed ones; an offer with more topics than these would say nothing. */
    private static final int MOST = 10;

    private final Voices voices;
    private final CaseWords words;

    OfferWishes(Voices voices, CaseWords words) {
        this.voices = voices;
        this.words = words;
    }

    /** The form as it was, where the gathering is not of this enterprise or not for the reader. */
    OfferForm into(OfferForm form, Enterprise enterprise, UUID gathering) {
        return voices.takeover(gathering)
                .filter(taken -> taken.enterprise().equals(enterprise.id()))
                .map(taken -> into(form, taken))
                .orElse(form);
    }

    private OfferForm into(OfferForm form, Takeover taken) {
        List<Statement> wanted = taken.wanted().stream().limit(MOST).toList();
        return form.asking(
                wanted.stream().map(s -> s.head().name()).distinct().toList(),
                wanted.stream().map(Statement::text).toList(),
                words.word("offer.fromVoices", taken.title(), taken.participants()));
    }
}
