package org.wageaccord.negotiation.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wageaccord.access.Role;

/** The human steps of the models: on which page each is done, by whom, and on which clock. */
enum DutyKind {
    REPLY("UserTask_ReplyToOffer", "/reply", chiefs(), "T03"),
    WORKERS_TEAM("UserTask_NameWorkersTeam", "/teams", EnumSet.of(Role.WC), "T05"),
    ENTERPRISE_TEAM("UserTask_NameEnterpriseTeam", "/teams", EnumSet.of(Role.EL, Role.EC), "T05"),
    DATA("UserTask_HandOverData", "/data", office(), "T05"),
    ROUND("UserTask_HoldRound", "/rounds", chiefs()),
    ENTERPRISE_POSITION("UserTask_PutEnterprisePosition", "/table", team()),
    WORKERS_POSITION("UserTask_PutWorkersPosition", "/table", team()),
    ENTERPRISE_DRAFT("UserTask_AgreeDraftEnterprise", "/table", chiefs()),
    WORKERS_DRAFT("UserTask_AgreeDraftWorkers", "/table", chiefs()),
    MINUTES("UserTask_WriteMinutes", "/rounds", minutes()),
    ENTERPRISE_MINUTES("UserTask_ConfirmMinutesEnterprise", "/rounds", chiefs()),
    WORKERS_MINUTES("UserTask_ConfirmMinutesWorkers", "/rounds", chiefs()),
    CONGRESS("UserTask_CallCongress", "/congress", EnumSet.of(Role.WC), "T08", "T09"),
    BALLOT("UserTask_OpenBallot", "/congress", EnumSet.of(Role.WC), "T08", "T09"),
    COUNT("UserTask_CloseBallot", "/congress", EnumSet.of(Role.WC)),
    ENTERPRISE_SIGNATURE("UserTask_SignEnterprise", "/sign", chiefs()),
    WORKERS_SIGNATURE("UserTask_SignWorkers", "/sign", chiefs()),
    AFTER_REFUSAL("UserTask_AnswerRefusal", "/sign", chiefs()),
    FILING("UserTask_FilePackage", "/filing", office(), "T10", "T12"),
    SUPPLY("UserTask_SupplyMaterials", "/filing", office(), "SUPPLY"),
    UNION_REVIEW("UserTask_ReviewByUnion", "/filing", EnumSet.of(Role.CU), "T11"),
    ACCEPTANCE("UserTask_AcceptFiling", "/filing", EnumSet.of(Role.HB), "T11"),
    BUREAU_REVIEW("UserTask_ReviewByBureau", "/filing", EnumSet.of(Role.HB), "T11"),
    REVISION("UserTask_ReviseClauses", "/revision", chiefs()),
    PUBLICATION("UserTask_PublishAgreement", "/filing", office(), "T13"),
    UPPER_UNION("UserTask_FileWithUpperUnion", "/filing", EnumSet.of(Role.WC), "T14");

    private static final Map<String, DutyKind> BY_TASK =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DutyKind::task, Function.identity()));

    private final String task;
    private final String page;
    private final Set<Role> roles;
    private final List<String> rules;

    DutyKind(String task, String page, Set<Role> roles, String... rules) {
        this.task = task;
        this.page = page;
        this.roles = roles;
        this.rules = List.of(rules);
    }

    static DutyKind of(String task) {
        DutyKind kind = BY_TASK.get(task);
        if (kind == null) {
            throw new IllegalArgumentException("no page does " + task);
        }
        return kind;
    }

    /** Kinds that holders of a role may do. */
    static List<String> of(Role role) {
        return Arrays.stream(values())
                .filter(kind -> kind.roles.contains(role))
                .map(DutyKind::task)
                .toList();
    }

    /** The id of the user task in the models. */
    String task() {
        return task;
    }

    String page() {
        return page;
    }

    List<String> rules() {
        return rules;
    }

    private static Set<Role> chiefs() {
        return EnumSet.of(Role.WC, Role.EL, Role.EC);
    }

    private static Set<Role> team() {
        return EnumSet.of(Role.WC, Role.WR, Role.EL, Role.EC, Role.ER);
    }

    private static Set<Role> minutes() {
        return EnumSet.of(Role.RC, Role.WC, Role.EL, Role.EC);
    }

    /** The enterprise's people who hand things in. */
    private static Set<Role> office() {
        return EnumSet.of(Role.EL, Role.EC, Role.EH);
    }
}
