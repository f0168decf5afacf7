package org.wageaccord.negotiation.papers;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.dataroom.Undertaking;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** 保密承诺书, in exactly the text that was signed. */
@Component
class UndertakingValues {

    private final PaperMatter matter;

    UndertakingValues(PaperMatter matter) {
        this.matter = matter;
    }

    Map<String, Object> of(CaseNumber number, Undertaking undertaking) {
        return matter.head(matter.enterprise(matter.file(number)))
                .put("text", undertaking.text())
                .put("name", undertaking.name())
                .put("sideName", undertaking.side() == Side.WORKERS ? "职工方" : "企业方")
                .put("signedAt", undertaking.signedAt())
                .put("textDigest", undertaking.digest())
                .map();
    }
}
