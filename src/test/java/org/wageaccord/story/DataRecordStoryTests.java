package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.access.Acting;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Side;

/**
 * 资料清单与查阅记录: printed when the talks are over, once more when it says something else, and read by those only to whom the
 * page of the data room shows who looked at what is secret.
 */
class DataRecordStoryTests extends CaucusStory {

    private static final byte[] COSTS = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    DataRoom dataRoom;

    @Autowired
    Documents documents;

    @Test
    void theRecordIsForTheTwoSidesAndIsPrintedAgainOnlyIfItSaysSomethingElse() {
        begin("e10");
        UUID item = answerInSecret();
        Actor chair = walk.chief(Side.WORKERS);
        String text = Acting.as(chair, () -> dataRoom.undertakingText(walk.number()));
        does(chair, () -> dataRoom.undertake(walk.number(), Digest.of(text), true));
        Acting.as(chair, () -> dataRoom.openSecret(walk.number(), item));
        until(
                "the undertaking is printed",
                () -> !printed(PaperKind.SECRECY_UNDERTAKING).isEmpty());
        assertThat(printed(PaperKind.DATA_RECORD)).as("the talks go on").isEmpty();

        walk.agreeOn(walk.raised("6"));
        until("the record is printed", () -> printed(PaperKind.DATA_RECORD).size() == 1);
        Paper record = printed(PaperKind.DATA_RECORD).get(0);
        String told = documents.preview(record.id());
        assertThat(told)
                .contains("上年度职工工资总额与平均工资", "职工方", "商业秘密", "在资料室查阅", "成本.png")
                .contains(Digest.brief(Digest.of(COSTS)), chair.name(), Digest.brief(Digest.of(text)));

        for (String side : List.of("wc", "wr", "el", "eh")) {
            Visitor reader = visitor(side);
            assertThat(reader.ask("/papers/" + record.id()).getStatus())
                    .as(reader.name())
                    .isEqualTo(200);
            assertThat(reader.page(home() + "/papers").select("a[href*=" + record.id() + "]"))
                    .as(reader.name())
                    .isNotEmpty();
        }
        for (Visitor stranger : strangers()) {
            boolean side = stranger.name().equals(visitor("eh").name());
            for (String form : List.of("", ".pdf", ".ofd", ".proof")) {
                assertThat(stranger.ask("/papers/" + record.id() + form).getStatus() == 403)
                        .as(stranger.name() + form)
                        .isEqualTo(!side);
            }
        }
        assertThat(visitor("cd").page(home() + "/papers").select("a[href*=" + record.id() + "]"))
                .isEmpty();

        Actor clerk = walk.handler();
        does(
                clerk,
                () -> dataRoom.answerAnew(
                        walk.number(), new DataAnswer(item, DataAnswer.State.GIVEN, "可以公开。", null, null), "不再保密"));
        until("another record is printed", () -> printed(PaperKind.DATA_RECORD).size() == 2);
        assertThat(documents.preview(printed(PaperKind.DATA_RECORD).get(1).id()))
                .contains("不再保密", "可以公开。", "成本.png", chair.name());
    }

    private List<Paper> printed(PaperKind kind) {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == kind)
                .toList();
    }

    /** What was given in the walk is given once more, now as a secret with a file. */
    private UUID answerInSecret() {
        DataItem item = dataRoom.items(walk.number()).get(0);
        does(
                walk.handler(),
                () -> dataRoom.answerAnew(
                        walk.number(),
                        new DataAnswer(item.id(), DataAnswer.State.SECRET, "在资料室查阅", "成本.png", COSTS),
                        "附成本构成"));
        return item.id();
    }
}
