package org.wageaccord.negotiation.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.negotiation.CaseGate;
import org.wageaccord.negotiation.live.Live;

/** Tells an open page of a case when to look again. It stands beside the pages: it has no head and enters no law. */
@Controller
class LivePages {

    private static final Logger log = LoggerFactory.getLogger(LivePages.class);

    /** After so long the browser asks anew, and whether it may is looked at again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Live live;
    private final LivePulse pulse;
    private final CaseGate gate;
    private final CurrentActor actor;
    private final Set<Listening> open = ConcurrentHashMap.newKeySet();

    LivePages(Live live, LivePulse pulse, CaseGate gate, CurrentActor actor) {
        this.live = live;
        this.pulse = pulse;
        this.gate = gate;
        this.actor = actor;
    }

    @GetMapping(path = "/live/{caseNumber}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(@PathVariable CaseNumber caseNumber) {
        Set<String> pages = gate.pages(caseNumber);
        if (pages.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Actor reader = actor.get();
        SseEmitter stream = new SseEmitter(LONGEST.toMillis());
        new Listening(caseNumber, stream).begin(reader);
        return stream;
    }

    /** The house would wait for them, and then cut them off: they end first, and the browser asks the next node. */
    @EventListener(ContextClosedEvent.class)
    void closing() {
        open.forEach(Listening::close);
    }

    /** One open page; notes that come while one is being told are told once. */
    private final class Listening {

        private final CaseNumber number;
        private final SseEmitter stream;
        private final AtomicBoolean waits = new AtomicBoolean();
        private final AtomicBoolean ended = new AtomicBoolean();
        private Live.@Nullable Page page;
        private @Nullable ScheduledFuture<?> beats;

        Listening(CaseNumber number, SseEmitter stream) {
            this.number = number;
            this.stream = stream;
        }

        void begin(Actor reader) {
            open.add(this);
            page = live.open(number, reader, live.sideOf(number, reader), this::look);
            beats = pulse.every(this::beat);
            stream.onCompletion(this::end);
            stream.onTimeout(stream::complete);
            stream.onError(broken -> end());
            look();
        }

        private void look() {
            if (waits.compareAndSet(false, true)) {
                pulse.soon(this::tell);
            }
        }

        private void tell() {
            waits.set(false);
            Live.Moment now = live.now(number);
            send(SseEmitter.event().name("moment").data(Map.of("position", now.position(), "present", now.present())));
        }

        private void beat() {
            Live.Page told = page;
            if (told != null && !ended.get()) {
                told.beat();
                send(SseEmitter.event().comment("still here"));
            }
        }

        private void send(SseEmitter.SseEventBuilder event) {
            if (ended.get()) {
                return;
            }
            try {
                stream.send(event);
            } catch (IOException | IllegalStateException gone) {
                log.debug("a page of {} was closed", number, gone);
                end();
            }
        }

        private void close() {
            end();
            stream.complete();
        }

        private void end() {
            if (ended.compareAndSet(false, true)) {
                open.remove(this);
                if (beats != null) {
                    beats.cancel(false);
                }
                if (page != null) {
                    pulse.soon(page::close);
                }
            }
        }
    }
}
