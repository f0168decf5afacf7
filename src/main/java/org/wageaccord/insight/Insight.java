package org.wageaccord.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.TableOpening;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.IndustryDivision;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Register;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.intake.CsvRows;
import org.wageaccord.registry.intake.Row;
import org.wageaccord.statute.Statute;

/**
 * The door of the room: official figures, imported by the city union with their source, and what published agreements pay by
 * industry, grade and size, never so that one enterprise could be told from it.
 */
@Service
@Transactional
public class Insight {

    private static final Set<Role> IMPORTERS = Set.of(Role.CU);

    private final FactBook facts;
    private final WageLines lines;
    private final Bargaining bargaining;
    private final Registry registry;
    private final Register register;
    private final Statute statute;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Insight(
            FactBook facts,
            WageLines lines,
            Bargaining bargaining,
            Registry registry,
            Register register,
            Statute statute,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.lines = lines;
        this.bargaining = bargaining;
        this.registry = registry;
        this.register = register;
        this.statute = statute;
        this.actor = actor;
        this.events = events;
    }

    /** The columns of a file of figures, in their order. */
    public static List<String> columns() {
        return FactRows.COLUMNS;
    }

    /** Whether the current actor reviews for the city union, who imports figures. */
    @Transactional(readOnly = true)
    public boolean mayImport() {
        return registry.holds(actor.get().id(), PartyId.CITY_UNION, IMPORTERS, statute.today());
    }

    /**
     * Takes official figures from a CSV file, all or none; answers how many. Refused to all but the city union's reviewers, and
     * for every row without a known kind, a year, a value within reason, a source, its day and its address.
     */
    public Outcome<Integer> importFacts(@Nullable Upload file) {
        if (!mayImport()) {
            return Outcome.refused(Refusal.of(null, "refusal.insight.notYours"));
        }
        if (file == null) {
            return Outcome.refused(Refusal.of("file", "refusal.insight.fileMissing"));
        }
        List<Refusal> refusals = new ArrayList<>(file.refusals("file"));
        Outcome<List<Row>> rows = refusals.isEmpty() ? CsvRows.read(file.content()) : Outcome.refused(refusals);
        if (!rows.isDone()) {
            return Outcome.refused(rows.refusals());
        }
        FactRows reading = new FactRows(statute.today(), divisions().keySet());
        List<Fact> read = reading.read(rows.orElseThrow());
        if (!reading.refusals().isEmpty()) {
            return Outcome.refused(reading.refusals());
        }
        facts.add(read, actor.get());
        events.publishEvent(new FactsImported(file.name(), read.size(), Digest.of(file.content())));
        return Outcome.done(read.size());
    }

    @Transactional(readOnly = true)
    public Listed<Fact> facts(int page) {
        return facts.newest(Math.max(0, page));
    }

    /** Names of the divisions of industry by code. */
    @Transactional(readOnly = true)
    public Map<String, String> divisions() {
        return register.divisions().stream()
                .collect(Collectors.toMap(
                        IndustryDivision::code, IndustryDivision::name, (one, other) -> one, TreeMap::new));
    }

    @Transactional(readOnly = true)
    public Benchmark benchmark(String industry, SizeClass size) {
        return benchmark(industry, size, null);
    }

    private Benchmark benchmark(String industry, SizeClass size, @Nullable Collection<String> grades) {
        Map<String, List<Share>> shares = lines.of(industry, size, grades, statute.today()).stream()
                .collect(Collectors.groupingBy(
                        WageLines.Line::grade,
                        TreeMap::new,
                        Collectors.mapping(WageLines.Line::share, Collectors.toList())));
        Map<String, Cell> cells = new TreeMap<>();
        shares.forEach((grade, some) -> cells.put(grade, Cell.of(some)));
        return new Benchmark(industry, size, cells);
    }

    /** Official figures for all industries, the newest year of each kind up to a year. */
    @Transactional(readOnly = true)
    public List<Fact> figures(int year) {
        return facts.upTo(year);
    }

    /** The facts beside the talks of a case; empty while its table is not set. */
    @Transactional(readOnly = true)
    public Optional<Market> market(CaseNumber caseNumber) {
        return bargaining
                .table(caseNumber)
                .map(TableState::opening)
                .flatMap(opening ->
                        registry.enterprise(opening.enterprise()).map(e -> market(caseNumber.year(), opening, e)));
    }

    private Market market(int year, TableOpening opening, Enterprise enterprise) {
        LocalDate today = statute.today();
        String industry = WageLines.division(enterprise);
        List<GradePay> talked = opening.opening().grades();
        List<String> grades = talked.stream().map(GradePay::grade).toList();
        return new Market(
                statute.law().minimumWage(today).orElse(null),
                facts.upTo(year),
                facts.ofIndustry(industry, year),
                benchmark(industry, SizeClass.of(enterprise.headcount()), grades),
                talked);
    }
}
