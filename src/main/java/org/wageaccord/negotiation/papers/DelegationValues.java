package org.wageaccord.negotiation.papers;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.teams.Delegation;
import org.wageaccord.teams.Power;

/** 授权委托书: a chief's part handed on in writing (集体合同规定第二十条、第二十一条). */
@Component
class DelegationValues {

    private final PaperMatter matter;
    private final MessageSource messages;

    DelegationValues(PaperMatter matter, MessageSource messages) {
        this.matter = matter;
        this.messages = messages;
    }

    Map<String, Object> of(CaseNumber number, Delegation delegation) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Side side = delegation.side();
        return matter.head(enterprise)
                .put("year", file.year())
                .put("sideName", side == Side.WORKERS ? "职工方" : "企业方")
                .put("party", matter.party(enterprise, side))
                .put("counterparty", matter.party(enterprise, side.other()))
                .put("grantor", delegation.grantedBy())
                .put("delegate", delegation.delegateName())
                .put("delegatePost", delegation.delegatePost())
                .put("words", delegation.entry().words())
                .put("powers", powers(delegation))
                .put("from", delegation.entry().from())
                .put("to", delegation.entry().to())
                .put("grantedAt", delegation.grantedAt())
                .map();
    }

    /** Null where nothing beyond attending was handed on. */
    private @Nullable String powers(Delegation delegation) {
        String powers = delegation.entry().powers().stream()
                .filter(power -> power != Power.ATTEND)
                .sorted(Comparator.naturalOrder())
                .map(power -> messages.getMessage("teams.power." + power.name(), null, Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("；"));
        return powers.isEmpty() ? null : powers;
    }
}
