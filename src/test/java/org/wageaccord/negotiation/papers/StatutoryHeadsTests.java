package org.wageaccord.negotiation.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.WageTopic;
import org.wageaccord.terms.Head;
import org.wageaccord.terms.HeadAnswer;
import org.wageaccord.terms.TermsBook;
import org.wageaccord.terms.TermsClauses;

/** The self-check of a filing goes through all nine heads of 《浙江省集体合同条例》第十九条. */
class StatutoryHeadsTests {

    private final Terms terms = mock(Terms.class);
    private final TermsBook book = mock(TermsBook.class);
    private final StatutoryHeads heads = new StatutoryHeads(book);

    @Test
    void aHeadThatNothingAnswersKeepsItsRowAndTheOthersKeepTheirNumerals() {
        answered("二", List.of(TermsClauses.GRADES, TermsClauses.ALLOWANCES), "工资分配制度");
        answered("四", List.of(), "工资支付");
        List<Map<String, Object>> rows = heads.rows(terms);
        assertThat(rows)
                .extracting(row -> row.get("numeral"))
                .containsExactly("（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）", "（八）", "（九）");
        assertThat(rows)
                .extracting(row -> row.get("head"))
                .containsExactlyElementsOf(
                        Arrays.stream(WageTopic.values()).map(WageTopic::text).toList());
        assertThat(rows.get(1)).containsEntry("where", "附件一《岗位工资标准及加班工资表》、附件二《技能津贴表》、工资分配制度");
        assertThat(rows.get(2)).containsEntry("where", "未约定");
        assertThat(rows.get(3)).containsEntry("where", "工资支付");
    }

    /** The agreement names its annexes itself: whoever points at one calls it by that name. */
    @Test
    void anAnnexIsCalledAsTheAgreementCallsIt() throws IOException {
        String agreement = Files.readString(Path.of("contract-templates/agreement/2026/paper.html"));
        String clauses = Files.readString(Path.of("src/main/resources/terms/clauses.yaml"));
        answered("一", List.of(TermsClauses.PIECE_RATES, TermsClauses.EXTRAS), "其他");
        answered("二", List.of(TermsClauses.GRADES, TermsClauses.ALLOWANCES), "其他");
        String told = heads.rows(terms).toString();
        List<String> named = Stream.of(clauses, told)
                .flatMap(text -> Pattern.compile("附件(.)《(.+?)》")
                        .matcher(text)
                        .results()
                        .map(found -> "附件" + found.group(1) + "　" + found.group(2)))
                .distinct()
                .toList();
        assertThat(named).hasSize(3).allSatisfy(annex -> assertThat(agreement).contains("<h2", annex + "</h2>"));
        assertThat(clauses).doesNotContainPattern("附件[0-9]");
    }

    private void answered(String numeral, List<String> figures, String clause) {
        Head head = new Head(numeral, "", "", "", List.of(), "", figures);
        HeadAnswer answer = new HeadAnswer(head, figures, List.of(new Clause("C00", clause, "")));
        List<HeadAnswer> before = book.answers(terms);
        when(book.answers(terms))
                .thenReturn(Stream.concat(before.stream(), Stream.of(answer)).toList());
    }
}
