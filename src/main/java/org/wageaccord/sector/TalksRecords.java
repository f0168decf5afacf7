package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.archive.SectorRecord;
import org.wageaccord.archive.SectorRecords;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/**
 * What the archive keeps of talks that are over: their agreement is in force, what they terminated is terminated, or they ended
 * without one.
 */
@Component
class TalksRecords implements SectorRecords {

    private final TalksBook book;
    private final TalksData data;

    TalksRecords(TalksBook book, TalksData data) {
        this.book = book;
        this.data = data;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SectorRecord> of(CaseNumber number) {
        return book.find(number).filter(TalksRecords::isClosed).map(this::record);
    }

    /** Before, papers may still be replaced. */
    static boolean isClosed(Talks talks) {
        return talks.effect() != null
                || talks.find(Act.Kind.TERMINATED).isPresent()
                || talks.step() == Step.REFUSED
                || talks.step() == Step.GIVEN_UP;
    }

    private SectorRecord record(Talks talks) {
        Unit unit = talks.unit();
        Talks.Effect effect = talks.effect();
        Set<ActorId> chiefs = Arrays.stream(Side.values())
                .map(side -> unit.party(side).chief())
                .collect(Collectors.toSet());
        boolean filed =
                talks.acts().stream().anyMatch(act -> act.kind() == Act.Kind.FILED || act.kind() == Act.Kind.END_FILED);
        return new SectorRecord(
                talks.number(),
                unit.name(),
                unit.name() + title(talks),
                chiefs,
                filed,
                formedOn(talks),
                effect == null ? null : effect.on(),
                () -> data.of(talks),
                supplies(talks),
                effect == null ? null : shown(talks, effect));
    }

    private static String title(Talks talks) {
        if (talks.effect() != null) {
            return talks.year() + "年度工资集体合同";
        }
        return talks.isTermination() && talks.find(Act.Kind.TERMINATED).isPresent()
                ? "集体合同解除"
                : talks.year() + "年度集体协商（未订立合同）";
    }

    private static LocalDate formedOn(Talks talks) {
        return talks.signatures().isEmpty()
                ? talks.acts().get(talks.acts().size() - 1).on()
                : talks.signedOn();
    }

    /** With whatever draft: a returned one belongs to the file, too. */
    private static List<SectorRecord.Supply> supplies(Talks talks) {
        return talks.acts().stream()
                .filter(act -> act.kind() == Act.Kind.SUPPLIED)
                .flatMap(act -> act.read(SectorFiling.Supplies.class).items().stream())
                .filter(item -> item.file() != null)
                .map(item -> new SectorRecord.Supply(
                        Objects.requireNonNull(item.file()).id(), item.item()))
                .toList();
    }

    private static SectorRecord.Shown shown(Talks talks, Talks.Effect effect) {
        Talks.Draft draft = Objects.requireNonNull(talks.draft());
        return new SectorRecord.Shown(
                talks.unit().placeName(),
                talks.unit().workers().name(),
                talks.unit().enterprise().name(),
                draft.terms().start(),
                draft.terms().end(),
                talks.signedOn(),
                effect.on(),
                publishedOn(talks),
                effect.bound(),
                draft.digest(),
                topics(draft.terms()));
    }

    private static @Nullable LocalDate publishedOn(Talks talks) {
        Talks.Publication publication = talks.publication();
        return publication == null ? null : publication.on();
    }

    private static List<String> topics(SectorTerms terms) {
        List<String> topics = new ArrayList<>();
        if (terms.minimum() != null) {
            topics.add("最低工资");
        }
        if (terms.raisePercent() != null) {
            topics.add("年度工资调整幅度");
        }
        if (!terms.rates().isEmpty()) {
            topics.add("同工种劳动定额标准和计件单价");
        }
        if (!terms.clauses().isBlank()) {
            topics.add("其他条款");
        }
        return topics;
    }
}
