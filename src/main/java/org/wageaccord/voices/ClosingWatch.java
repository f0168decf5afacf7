package org.wageaccord.voices;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Adds up gatherings when their deadline is over. One indexed query asks for them, so that a quiet minute costs nothing. */
@Component
public class ClosingWatch {

    private static final Logger log = LoggerFactory.getLogger(ClosingWatch.class);
    private static final int AT_ONCE = 100;

    private final GatheringBook book;
    private final Voices voices;

    ClosingWatch(GatheringBook book, Voices voices) {
        this.book = book;
        this.voices = voices;
    }

    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT30S")
    void look() {
        sweep();
    }

    /** Closes what is due; one that cannot be closed now is closed the next time, and keeps none of the others waiting. */
    public void sweep() {
        List<UUID> due = book.due(AT_ONCE);
        due.forEach(this::close);
    }

    private void close(UUID gathering) {
        try {
            voices.closeIfDue(gathering);
        } catch (RuntimeException e) {
            log.warn("gathering {} is added up later: {}", gathering, e.getMessage());
        }
    }
}
