package org.wageaccord.performance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;

/** The lives of agreements for lists of other rooms: many at once, and found by words. */
@Service
@Transactional(readOnly = true)
public class Lives {

    private final LifeBook book;

    Lives(LifeBook book) {
        this.book = book;
    }

    /** Those of the cases whose agreement was published. */
    public Map<CaseNumber, Life> of(Collection<CaseNumber> numbers) {
        return book.of(numbers).stream().collect(Collectors.toMap(Life::caseNumber, Function.identity()));
    }

    /** Cases whose enterprise or number has these words in it, large and small letters alike. */
    public List<CaseNumber> named(String words) {
        return book.named(words.strip());
    }
}
