package org.wageaccord.negotiation.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Side;

/** The human steps of the models: on which page each is done, by whom, and on which clock. */
enum DutyKind {
    REPLY("UserTask_ReplyToOffer", "/reply", chiefs(), "T03"),
    REPLY_AGAIN("UserTask_ReplyAgain", "/reply", chiefs()),
    WORKERS_TEAM("UserTask_NameWorkersTeam", "/teams", EnumSet.of(Role.WC), "T05"),
    ENTERPRISE_TEAM("UserTask_NameEnterpriseTeam", "/teams", EnumSet.of(Role.EL, Role.EC), "T05"),
    DATA("UserTask_HandOverData", "/data", office(), "T05"),
    ROUND("UserTask_HoldRound", "/rounds", chiefs()),
    ENTERPRISE_POSITION("UserTask_PutEnterprisePosition", "/table", team()),
    WORKERS_POSITION("UserTask_PutWorkersPosition", "/table", team()),
    ENTERPRISE_DRAFT("UserTask_AgreeDraftEnterprise", "/table", chiefs()),
    WORKERS_DRAFT("UserTask_AgreeDraftWorkers", "/table", chiefs()),
    MINUTES("UserTask_WriteMinutes", "/rounds", sides()),
    ENTERPRISE_MINUTES("UserTask_ConfirmMinutesEnterprise", "/rounds", chiefs()),
    WORKERS_MINUTES("UserTask_ConfirmMinutesWorkers", "/rounds", chiefs()),
    RESUMPTION("UserTask_ResumeTalks", "/recess", chiefs(), "T06"),
    AFTER_SUSPENSION("UserTask_ChooseAfterSuspension", "/recess", chiefs(), "T06"),
    WORKERS_REFILL("UserTask_RefillWorkersTeam", "/teams", EnumSet.of(Role.WC), "T04"),
    ENTERPRISE_REFILL("UserTask_RefillEnterpriseTeam", "/teams", EnumSet.of(Role.EL, Role.EC), "T04"),
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
    UPPER_UNION("UserTask_FileWithUpperUnion", "/filing", EnumSet.of(Role.WC), "T14"),
    SIGN_REMINDER("UserTask_SignReminder", "/supervision", EnumSet.of(Role.WC, Role.TG, Role.TA)),
    ANSWER_REMINDER("UserTask_ReplyToReminder", "/supervision", chiefs(), "REMINDER_REPLY"),
    INQUIRY("UserTask_Inquire", "/supervision", EnumSet.of(Role.WC, Role.TA, Role.LS)),
    SIGN_OPINION("UserTask_SignOpinion", "/supervision", EnumSet.of(Role.WC, Role.TA)),
    ANSWER_OPINION("UserTask_ReplyToOpinion", "/supervision", chiefs(), "T19"),
    JUDGEMENT("UserTask_JudgeCorrection", "/supervision", EnumSet.of(Role.WC, Role.TA, Role.LS)),
    SIGN_PROPOSAL("UserTask_SignProposal", "/supervision", EnumSet.of(Role.CU)),
    FEEDBACK("UserTask_FeedBack", "/supervision", EnumSet.of(Role.HB)),
    CORRECTION("UserTask_CorrectAsOrdered", "/supervision", chiefs()),
    ACCEPT_MEDIATION("UserTask_AcceptMediation", "/mediation", EnumSet.of(Role.HB)),
    INVESTIGATION("UserTask_InvestigateDispute", "/mediation", mediators(), "T18", "T18X"),
    MEDIATION("UserTask_Mediate", "/mediation", mediators(), "T18", "T18X"),
    ENTERPRISE_SETTLEMENT("UserTask_SignSettlementEnterprise", "/mediation", chiefs(), "T18", "T18X"),
    WORKERS_SETTLEMENT("UserTask_SignSettlementWorkers", "/mediation", chiefs(), "T18", "T18X"),
    WRITE_REPORT("UserTask_WriteReport", "/performance", chiefs(), "T15"),
    CONFIRM_REPORT("UserTask_ConfirmReport", "/performance", chiefs()),
    ADJUST_GRADES("UserTask_AdjustGrades", "/performance", office()),
    ANSWER_TERMINATION("UserTask_AnswerTermination", "/performance", chiefs()),
    TERMINATION_RESOLUTION("UserTask_EnterResolution", "/performance", chiefs()),
    ENTERPRISE_TERMINATION("UserTask_ConfirmTerminationEnterprise", "/performance", chiefs()),
    WORKERS_TERMINATION("UserTask_ConfirmTerminationWorkers", "/performance", chiefs()),
    FILE_TERMINATION("UserTask_FileTermination", "/performance", office(), "T17"),
    RECORD_TERMINATION("UserTask_RecordTermination", "/performance", EnumSet.of(Role.HB)),
    SECTOR_REPLY("UserTask_ReplySector", "#turn", nobody()),
    SECTOR_ENTERPRISE_TEAM("UserTask_NameSectorEnterpriseTeam", "#turn", nobody()),
    SECTOR_WORKERS_TEAM("UserTask_NameSectorWorkersTeam", "#turn", nobody()),
    SECTOR_DRAFT("UserTask_AgreeSectorDraft", "#turn", nobody()),
    SECTOR_SUBMISSION("UserTask_ChooseSectorApproval", "#turn", nobody()),
    SECTOR_VOTE("UserTask_VoteSector", "#turn", nobody()),
    SECTOR_MINUTES("UserTask_ConfirmSectorMinutes", "#minutes", nobody()),
    SECTOR_RESOLUTION("UserTask_EnterSectorResolution", "#turn", nobody()),
    SECTOR_ENTERPRISE_SIGNATURE("UserTask_SignSectorEnterprise", "#turn", nobody()),
    SECTOR_WORKERS_SIGNATURE("UserTask_SignSectorWorkers", "#turn", nobody()),
    SECTOR_FILING("UserTask_FileSector", "#turn", nobody()),
    SECTOR_SUPPLY("UserTask_SupplySector", "#turn", nobody()),
    SECTOR_UNION_REVIEW("UserTask_ReviewSectorByUnion", "#turn", EnumSet.of(Role.CU)),
    SECTOR_ACCEPTANCE("UserTask_AcceptSector", "#turn", EnumSet.of(Role.HB)),
    SECTOR_REVIEW("UserTask_ReviewSector", "#turn", EnumSet.of(Role.HB)),
    SECTOR_PUBLICATION("UserTask_PublishSector", "#turn", nobody()),
    SECTOR_END_FILING("UserTask_FileSectorEnding", "#turn", nobody()),
    SECTOR_END_RECORD("UserTask_RecordSectorEnding", "#turn", EnumSet.of(Role.HB));

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

    /** Of two kinds that are the same act, that of a side. */
    static DutyKind of(Side side, DutyKind enterprise, DutyKind workers) {
        return side == Side.WORKERS ? workers : enterprise;
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

    /** Owed by the persons who speak for the unit, whatever their roles. */
    private static Set<Role> nobody() {
        return EnumSet.noneOf(Role.class);
    }

    private static Set<Role> chiefs() {
        return EnumSet.of(Role.WC, Role.EL, Role.EC);
    }

    private static Set<Role> mediators() {
        return EnumSet.of(Role.HB, Role.MD);
    }

    private static Set<Role> team() {
        return EnumSet.of(Role.WC, Role.WR, Role.EL, Role.EC, Role.ER);
    }

    /** Everybody who belongs to a side; where a recorder is named, only the recorder writes. */
    private static Set<Role> sides() {
        return EnumSet.of(Role.WC, Role.WR, Role.EL, Role.EC, Role.EH, Role.ER);
    }

    /** The enterprise's people who hand things in. */
    private static Set<Role> office() {
        return EnumSet.of(Role.EL, Role.EC, Role.EH);
    }
}
