package org.wageaccord.dataroom;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Documents;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;

/**
 * What is secret (集体合同规定 第二十六条, 工资集体协商试行办法 第十五条): a negotiator of the workers looks at it page by page, marked with
 * their name, after a signed undertaking; every look is kept; nobody gets the file.
 */
@Component
class Secrets {

    private final DataItems items;
    private final SecretBook book;
    private final Teams teams;
    private final Registry registry;
    private final Documents documents;
    private final MessageSource messages;
    private final Show show;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Secrets(
            DataItems items,
            SecretBook book,
            Teams teams,
            Registry registry,
            Documents documents,
            MessageSource messages,
            Show show,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.items = items;
        this.book = book;
        this.teams = teams;
        this.registry = registry;
        this.documents = documents;
        this.messages = messages;
        this.show = show;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** The text of the undertaking as the current actor would sign it now: a paper, so in Chinese. */
    String text(CaseNumber caseNumber) {
        String titles = items.of(caseNumber).stream()
                .filter(DataItem::isSecret)
                .map(DataItem::title)
                .collect(Collectors.joining("、"));
        String enterprise = teams.sides(caseNumber)
                .flatMap(s -> registry.enterprise(s.bench().enterprise()))
                .map(Enterprise::name)
                .orElse("");
        return messages.getMessage(
                "dataroom.undertaking.text",
                new Object[] {actor.get().name(), enterprise, caseNumber.toString(), titles},
                Locale.SIMPLIFIED_CHINESE);
    }

    /** Signs the undertaking; refused if its text is not the one that was read. */
    Outcome<Undertaking> undertake(CaseNumber caseNumber, String digest, boolean read) {
        Actor by = actor.get();
        String text = text(caseNumber);
        List<Refusal> refusals = new ArrayList<>();
        if (!isNegotiator(caseNumber, by)) {
            refusals.add(Refusal.of(null, "refusal.dataroom.negotiatorsOnly").citing(Law.SECRECY));
        }
        if (!read) {
            refusals.add(Refusal.of("read", "refusal.dataroom.readFirst").citing(Law.SECRECY));
        }
        if (!Digest.of(text).equals(digest)) {
            refusals.add(Refusal.of(null, "refusal.dataroom.otherUndertaking"));
        }
        if (book.undertaking(caseNumber, by.id()).isPresent()) {
            refusals.add(Refusal.of(null, "refusal.dataroom.undertakenAlready"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Undertaking signed = new Undertaking(by.id(), by.name(), Side.WORKERS, text, digest, clock.instant());
        book.add(caseNumber, signed);
        events.publishEvent(new UndertakingSigned(caseNumber, by.name(), digest));
        return Outcome.done(signed);
    }

    /** Whether the current actor may look at secret data now. */
    boolean isOpen(CaseNumber caseNumber) {
        Actor by = actor.get();
        return teams.sits(caseNumber, Side.ENTERPRISE, by.id())
                || isNegotiator(caseNumber, by)
                        && book.undertaking(caseNumber, by.id()).isPresent();
    }

    /** Only who sits on the team: the undertaking binds a negotiator, and ends with the seat. */
    boolean isNegotiator(CaseNumber caseNumber, Actor by) {
        return teams.team(caseNumber, Side.WORKERS).stream()
                .flatMap(t -> t.members().stream())
                .map(Team.Negotiator::account)
                .anyMatch(by.id()::equals);
    }

    /** How many pages a secret item has, noting that it was opened; empty for who may not look. */
    Optional<Integer> open(CaseNumber caseNumber, UUID item) {
        return secret(caseNumber, item).map(file -> {
            book.viewed(item, file.version(), 0, actor.get());
            events.publishEvent(new SecretViewed(
                    caseNumber,
                    title(caseNumber, item),
                    file.version(),
                    actor.get().name()));
            return documents.pages(file.content(), file.mediaType());
        });
    }

    /** A page, counted from 1, with the mark of who looks at it. */
    Optional<byte[]> page(CaseNumber caseNumber, UUID item, int page) {
        return secret(caseNumber, item)
                .filter(f -> page >= 1 && page <= documents.pages(f.content(), f.mediaType()))
                .map(file -> {
                    book.viewed(item, file.version(), page, actor.get());
                    String mark = caseNumber + "  " + actor.get().name() + "  " + show.time(clock.instant());
                    return documents.markedPage(file.content(), file.mediaType(), page - 1, mark);
                });
    }

    private Optional<DataFile> secret(CaseNumber caseNumber, UUID item) {
        return isOpen(caseNumber)
                ? items.file(caseNumber, item).filter(f -> f.state() == DataAnswer.State.SECRET)
                : Optional.empty();
    }

    private String title(CaseNumber caseNumber, UUID item) {
        return items.of(caseNumber).stream()
                .filter(i -> i.id().equals(item))
                .map(DataItem::title)
                .findFirst()
                .orElseThrow();
    }
}
