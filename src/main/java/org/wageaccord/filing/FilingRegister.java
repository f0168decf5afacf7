package org.wageaccord.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;

/** The third door of the filing room: the register (备案登记). All filings for the offices, published ones for everybody else. */
@Service
@Transactional(readOnly = true)
public class FilingRegister {

    private final Standings standings;
    private final Registrations registrations;
    private final Offices offices;
    private final ObjectProvider<RegisterLinks> links;

    FilingRegister(
            Standings standings, Registrations registrations, Offices offices, ObjectProvider<RegisterLinks> links) {
        this.standings = standings;
        this.registrations = registrations;
        this.offices = offices;
        this.links = links;
    }

    /** Newest first, at most 50 a page. */
    public List<FilingLine> lines(RegisterQuery query, int page, int size) {
        boolean all = offices.isReviewer();
        return standings.lines(all, all ? query : query.open(), Math.max(0, page), Math.min(size, 50));
    }

    public long count(RegisterQuery query) {
        boolean all = offices.isReviewer();
        return standings.count(all, all ? query : query.open());
    }

    /** The number in the register, given with the effect. */
    public Optional<String> number(CaseNumber caseNumber) {
        return registrations.of(caseNumber);
    }

    /** What became of the agreements of these lines: addenda, what took their place, terminations. */
    public Map<CaseNumber, List<RegisterLink>> links(List<FilingLine> lines) {
        List<CaseNumber> numbers = lines.stream().map(FilingLine::caseNumber).toList();
        Map<CaseNumber, List<RegisterLink>> found = links.stream()
                .flatMap(source -> source.of(numbers).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        return numbers.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), n -> found.getOrDefault(n, List.of())));
    }
}
