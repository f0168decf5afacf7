package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Route;

/** The steps of the metro line: begun, done, begun again. They come from this table, not from the models. */
@Component
class CaseSteps {

    /** In the order of the line. */
    enum Step {
        OFFER,
        REPLY,
        PREPARE,
        BARGAIN,
        /** Where the chiefs sign the draft before the congress votes on it. */
        SIGN_DRAFT,
        RATIFY,
        SIGN,
        REVIEW,
        PUBLISH
    }

    record Row(
            Step step,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate doneOn,
            int times) {

        CaseView.State state() {
            if (doneOn != null) {
                return CaseView.State.DONE;
            }
            if (begunOn == null) {
                return CaseView.State.NEXT;
            }
            return times > 1 ? CaseView.State.RETURNED : CaseView.State.CURRENT;
        }

        /** As the words of the page name it: {@code sign-draft}. */
        String key() {
            return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final JdbcClient jdbc;

    CaseSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The line of a case under an order of signing; a step that this order does not know is not on it. */
    void lay(CaseNumber number, Route.Way order) {
        List<Step> line = new ArrayList<>(List.of(Step.values()));
        if (order == Route.Way.SIGN_AFTER_VOTE) {
            line.remove(Step.SIGN_DRAFT);
        } else if (order == Route.Way.SIGN_BEFORE_VOTE) {
            line.remove(Step.SIGN);
        }
        for (Step step : line) {
            jdbc.sql("insert into negotiation.case_step (case_number, step, position) values (:case, :step, :position)")
                    .param("case", number.toString())
                    .param("step", step.name())
                    .param("position", step.ordinal())
                    .update();
        }
    }

    /** Begins a step, anew if it was done before; the steps after it are ahead again. */
    void begin(CaseNumber number, Step step, LocalDate on) {
        jdbc.sql("""
                update negotiation.case_step
                set begun_on = case when step = :step then :on end,
                    done_on = null,
                    times = times + case when step = :step then 1 else 0 end
                where case_number = :case and position >= :position
                """)
                .param("case", number.toString())
                .param("step", step.name())
                .param("position", step.ordinal())
                .param("on", on)
                .update();
    }

    void finish(CaseNumber number, Step step, LocalDate on) {
        jdbc.sql(
                        "update negotiation.case_step set done_on = coalesce(done_on, :on) where case_number = :case and step = :step")
                .param("case", number.toString())
                .param("step", step.name())
                .param("on", on)
                .update();
    }

    void advance(CaseNumber number, Step done, Step next, LocalDate on) {
        finish(number, done, on);
        begin(number, next, on);
    }

    List<Row> of(CaseNumber number) {
        return jdbc.sql("""
                select step, begun_on, done_on, times from negotiation.case_step
                where case_number = :case order by position
                """)
                .param("case", number.toString())
                .query((row, n) -> new Row(
                        Step.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4)))
                .list();
    }
}
