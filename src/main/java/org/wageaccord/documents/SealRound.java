package org.wageaccord.documents;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for papers to seal. One indexed query, so that a quiet second costs nothing. */
@Component
class SealRound {

    private final Sealing sealing;

    SealRound(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT15S")
    void look() {
        sealing.sweep();
    }
}
