package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wageaccord.filing.OpinionLetter.Voice;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Part;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.Citation;

/** 集体合同规定 第四十五条: the opinion tells both sides what was found, by whom and when. */
class OpinionLetterTests {

    private static final Item TERM =
            new Item("term", Part.CONTENT, "term?", "1 year", true, new Citation("集体合同规定", "第三十八条"));
    private static final Item QUORUM =
            new Item("quorum", Part.PROCEDURE, "quorum?", "95 of 100", true, new Citation("集体合同规定", "第三十六条"));

    @Test
    void oneOfficeSpeaksWithoutItsNameBeforeItsWords() {
        Map<String, Object> values =
                new OpinionLetter(List.of(union(true, ""))).values(List.of(TERM, QUORUM), q -> "问" + q);

        assertThat(values)
                .containsEntry("authority", "总工会")
                .containsEntry("officer", "王")
                .containsEntry("opinion", "工会意见")
                .doesNotContainKeys("otherAuthority", "otherOfficer", "otherOpinionAt");
        assertThat(values.get("items"))
                .isEqualTo(List.of(Map.of(
                        "part", "CONTENT",
                        "item", "问term?",
                        "conforms", true,
                        "remark", "1 year",
                        "law", TERM.citation().toString())));
        assertThat(values.get("objections"))
                .isEqualTo(List.of(Map.of("clause", "第三条", "reason", "低于最低工资", "article", "第六条")));
    }

    @Test
    void whereTwoSpeakEachIsNamedAndAnItemConformsOnlyForBoth() {
        Map<String, Object> values =
                new OpinionLetter(List.of(union(true, ""), bureau())).values(List.of(TERM), q -> q);

        assertThat(values)
                .containsEntry("otherAuthority", "人社局")
                .containsEntry("otherOfficer", "李")
                .containsEntry("otherOpinionAt", Instant.EPOCH.plusSeconds(1))
                .containsEntry("opinion", "总工会：工会意见\n人社局：人社意见");
        assertThat(values.get("items"))
                .isEqualTo(List.of(Map.of(
                        "part", "CONTENT",
                        "item", "term?",
                        "conforms", false,
                        "remark", "人社局：期限过长",
                        "law", TERM.citation().toString())));
        assertThat(values.get("objections"))
                .isEqualTo(List.of(
                        Map.of("clause", "第三条（总工会）", "reason", "低于最低工资", "article", "第六条"),
                        Map.of("clause", "第三条（人社局）", "reason", "低于最低工资", "article", "第六条")));
    }

    private static Voice union(boolean conforms, String remark) {
        return new Voice("总工会", decision(conforms, remark, "工会意见"), "王", Instant.EPOCH);
    }

    private static Voice bureau() {
        return new Voice("人社局", decision(false, "期限过长", "人社意见"), "李", Instant.EPOCH.plusSeconds(1));
    }

    private static ReviewDecision decision(boolean conforms, String remark, String opinion) {
        return new ReviewDecision(
                Verdict.OBJECTION,
                List.of(new Finding("term", conforms, remark)),
                List.of(),
                List.of(new Objection("第三条", "低于最低工资", "第六条")),
                opinion);
    }
}
