package org.wageaccord.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.MinimumWage;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.SectorFloor;

/** What teams, drafts and votes of a sector must hold. Every fault is told, beside its field. */
@Component
class SectorRules {

    private static final int LONGEST = 4000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Statute statute;

    SectorRules(Statute statute) {
        this.statute = statute;
    }

    List<Refusal> team(Talks talks, Side side, List<String> names) {
        List<Refusal> found = new ArrayList<>();
        Rule least = statute.rule("TEAM_MINIMUM");
        if (!least.holds(BigDecimal.valueOf(names.size()))) {
            found.add(refusal("names", "teamSmall", least.citation(), least.number(), names.size()));
        }
        Set<String> each = new HashSet<>(names);
        if (each.size() < names.size()) {
            found.add(refusal("names", "nameTwice", Law.TEAM_SIZE));
        }
        String chief = talks.unit().party(side).chiefName();
        if (!names.isEmpty() && !names.get(0).equals(chief)) {
            found.add(refusal("names", "chiefFirst", Law.TEAMS, chief));
        }
        Talks.Team other = talks.teams().get(side.other());
        if (other != null) {
            other.names().stream()
                    .filter(each::contains)
                    .forEach(name -> found.add(refusal("names", "bothSides", Law.NO_DOUBLE_ROLE, name)));
            int employers =
                    side == Side.ENTERPRISE ? names.size() : other.names().size();
            int workers = side == Side.WORKERS ? names.size() : other.names().size();
            if (employers > workers) {
                found.add(refusal("names", "moreEmployers", Law.TEAM_SIZE, employers, workers));
            }
        }
        return found;
    }

    /** @param older the terms of the agreement to change or to terminate, null for none */
    List<Refusal> draft(Talks talks, SectorTerms terms, @Nullable SectorTerms older) {
        return talks.isTermination() && older != null ? termination(terms, older) : text(talks.unit(), terms);
    }

    /** A termination says how, and its last day lies within the term (第三十一条). */
    private List<Refusal> termination(SectorTerms terms, SectorTerms older) {
        List<Refusal> found = words("clauses", terms.clauses(), "terminationWords", Law.BY_CONSENT);
        if (terms.end().isBefore(statute.today())) {
            found.add(refusal("end", "lastDayPast", Law.BY_CONSENT, statute.today()));
        } else if (!terms.end().isBefore(older.end())) {
            found.add(refusal("end", "lastDayAfterTerm", Law.BY_CONSENT, older.end()));
        }
        return found;
    }

    private List<Refusal> text(Unit unit, SectorTerms terms) {
        List<Refusal> found = new ArrayList<>();
        Citation topics = unit.kind() == Unit.Kind.INDUSTRY ? Law.INDUSTRY_TOPICS : Law.REGION_TOPICS;
        MinimumWage local = statute.minimumWage(statute.today());
        if (terms.minimum() == null
                && terms.raisePercent() == null
                && terms.rates().isEmpty()
                && terms.clauses().isBlank()) {
            found.add(refusal(null, "noTopic", topics));
        }
        if (terms.minimum() != null && terms.minimum().compareTo(local.monthly()) <= 0) {
            found.add(refusal("minimum", "notAboveMinimum", local.citation(), plain(local.monthly())));
        } else if (terms.minimum() != null && terms.minimum().compareTo(MOST_YUAN) > 0) {
            found.add(refusal("minimum", "outOfReach", topics));
        }
        if (terms.raisePercent() != null
                && (terms.raisePercent().signum() < 0 || terms.raisePercent().compareTo(HUNDRED) > 0)) {
            found.add(refusal("raisePercent", "raise", topics));
        }
        rates(terms.rates(), local, topics, found);
        if (terms.clauses().length() > LONGEST) {
            found.add(refusal("clauses", "tooLong", topics, LONGEST));
        }
        term(terms, found);
        return found;
    }

    private void rates(List<SectorFloor.Rate> rates, MinimumWage local, Citation topics, List<Refusal> found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rates.size(); i++) {
            SectorFloor.Rate rate = rates.get(i);
            String at = "rates[" + i + "].";
            if (rate.process().isBlank() || !seen.add(rate.process())) {
                found.add(refusal(at + "process", "processName", topics));
            }
            if (rate.quotaPerShift() <= 0) {
                found.add(refusal(at + "quotaPerShift", "quota", topics));
            } else if (month(rate).compareTo(local.monthly()) <= 0) {
                String month = plain(month(rate));
                found.add(refusal(at + "pieceRate", "piecePay", Law.PIECE_PAY_FLOOR, month, plain(local.monthly())));
            }
            if (rate.pieceRate().stripTrailingZeros().scale() > PieceRate.DECIMALS) {
                found.add(Refusal.of(at + "pieceRate", "refusal.terms.tooManyDecimals", PieceRate.DECIMALS)
                        .citing(topics));
            }
        }
    }

    private static BigDecimal month(SectorFloor.Rate rate) {
        return new PieceRate(rate.process(), rate.quotaPerShift(), rate.pieceRate(), rate.pieceRate(), 0, 0).month();
    }

    private void term(SectorTerms terms, List<Refusal> found) {
        Rule longest = statute.rule("TERM_MONTHS_MAXIMUM");
        if (!terms.start().isBefore(terms.end())) {
            found.add(refusal("end", "endNotAfterStart", Law.TERM));
        } else if (terms.end()
                .isAfter(terms.start().plusMonths(longest.number()).minusDays(1))) {
            found.add(refusal("end", "termTooLong", longest.citation(), longest.number()));
        } else if (terms.end().isBefore(statute.today())) {
            found.add(refusal("end", "termOver", Law.TERM));
        }
    }

    List<Refusal> vote(LocalDate since, Talks.VoteEntry entry) {
        List<Refusal> found = new ArrayList<>();
        Citation article = majority().citation();
        if (entry.heldOn().isAfter(statute.today())) {
            found.add(refusal("heldOn", "heldAhead", article, statute.today()));
        } else if (entry.heldOn().isBefore(since)) {
            found.add(refusal("heldOn", "heldBefore", article, since));
        }
        if (entry.roll() < 1 || entry.roll() > MOST_PEOPLE) {
            found.add(refusal("roll", "roll", article));
        }
        if (entry.present() < 0 || entry.present() > entry.roll()) {
            found.add(refusal("present", "present", article));
        }
        if (entry.yes() < 0 || entry.yes() > entry.present()) {
            found.add(refusal("yes", "yes", article));
        }
        Upload paper = entry.paper();
        found.addAll(paper == null ? List.of(refusal("paper", "paperMissing", article)) : paper.refusals("paper"));
        return found;
    }

    /** Minutes say who said what and with what result; the recorder sits for neither side (集体合同规定 第三十三条). */
    List<Refusal> minutes(Talks talks, Minutes.Entry entry) {
        List<Refusal> found = new ArrayList<>();
        if (entry.heldOn().isAfter(statute.today()) || entry.heldOn().isBefore(talks.offeredOn())) {
            found.add(refusal("heldOn", "meetingDay", Law.MINUTES, talks.offeredOn(), statute.today()));
        }
        found.addAll(words("place", entry.place(), "placeMissing", Law.MINUTES));
        found.addAll(words("recorder", entry.recorder(), "recorderMissing", Law.RECORDER));
        if (talks.teams().values().stream()
                .anyMatch(team -> team.names().contains(entry.recorder().strip()))) {
            found.add(refusal("recorder", "recorderSits", Law.RECORDER, entry.recorder()));
        }
        found.addAll(words("workersSaid", entry.workersSaid(), "saidMissing", Law.MINUTES));
        found.addAll(words("enterpriseSaid", entry.enterpriseSaid(), "saidMissing", Law.MINUTES));
        found.addAll(words("result", entry.result(), "resultMissing", Law.MINUTES));
        return found;
    }

    /** 半数以上 of all, half is enough; a congress of an enterprise also needs its quorum to be held at all. */
    boolean passes(Talks.VoteEntry entry, boolean ofEnterprise) {
        boolean held = !ofEnterprise || statute.rule("QUORUM").holds(entry.present(), entry.roll());
        return held && majority().holds(entry.yes(), entry.roll());
    }

    private Rule majority() {
        return statute.rule("SECTOR_MAJORITY");
    }

    List<Refusal> words(String field, String words, String missing, Citation article) {
        List<Refusal> found = text(field, words, article);
        if (words.isBlank()) {
            found.add(refusal(field, missing, article));
        }
        return found;
    }

    /** Words that may be left out. */
    List<Refusal> text(String field, String words, Citation article) {
        List<Refusal> found = new ArrayList<>();
        if (words.length() > LONGEST) {
            found.add(refusal(field, "tooLong", article, LONGEST));
        }
        return found;
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    static Refusal refusal(@Nullable String field, String what, Citation article, Object... args) {
        return Refusal.of(field, "refusal.sector." + what, args).citing(article);
    }
}
