package org.wageaccord.negotiation.papers;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.performance.Termination;
import org.wageaccord.registry.Enterprise;

/** 解除工资专项集体合同协议书. */
@Component
class TerminationValues {

    private final PaperMatter matter;
    private final MessageSource messages;

    TerminationValues(PaperMatter matter, MessageSource messages) {
        this.matter = matter;
        this.messages = messages;
    }

    Map<String, Object> of(CaseNumber number, Termination termination) {
        return asked(number, termination)
                .put("filingDays", matter.days("T17"))
                .put(
                        "enterpriseChief",
                        confirmation(termination, Side.ENTERPRISE).by())
                .put("enterpriseAt", confirmation(termination, Side.ENTERPRISE).at())
                .put("workersChief", confirmation(termination, Side.WORKERS).by())
                .put("workersAt", confirmation(termination, Side.WORKERS).at())
                .map();
    }

    /** 解除备案表, where the termination was handed in (浙江省集体合同条例第三十三条). */
    Map<String, Object> filing(CaseNumber number, Termination termination) {
        Termination.FilingLine filing = Objects.requireNonNull(termination.filing());
        return asked(number, termination)
                .put("authority", matter.bureau())
                .put("due", filing.dueOn())
                .put("filedOn", filing.on())
                .put("filedBy", filing.by())
                .put("contact", filing.contact())
                .map();
    }

    /** Who asked for what, and how the congress voted on it. */
    private Values asked(CaseNumber number, Termination termination) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Termination.Resolution vote = Objects.requireNonNull(termination.resolution());
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("year", file.year())
                .put("askedBy", matter.party(enterprise, termination.side()))
                .put("askedOn", termination.on())
                .put("ground", messages.getMessage(termination.ground().key(), null, Locale.SIMPLIFIED_CHINESE))
                .put("reasons", termination.reasons())
                .put("heldOn", vote.heldOn())
                .put("roll", vote.roll())
                .put("present", vote.present())
                .put("yes", vote.yes())
                .put("lastDay", termination.lastDay());
    }

    private static Termination.Confirmation confirmation(Termination termination, Side side) {
        return Objects.requireNonNull(termination.confirmations().get(side));
    }
}
