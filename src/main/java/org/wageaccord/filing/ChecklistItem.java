package org.wageaccord.filing;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Part;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.PartyId;

/**
 * The reviewers' questions in the three parts of 《集体合同规定》第四十四条 (主体、程序、内容). It is a check of legality, not of
 * whether the raise is generous. The process fills in the fact and, where the platform can judge, whether it holds.
 */
public enum ChecklistItem {
    ENTERPRISE_CODE(Part.STANDING, Page.REGISTER, Law.ORDER, "第四十四条第（一）项"),
    UNION_STANDING(Part.STANDING, Page.REGISTER, Law.ORDER, "第四十四条第（一）项"),
    TEAM_NUMBERS(Part.STANDING, Page.TEAMS, Law.ZHEJIANG, "第十条第一款"),
    CHIEFS_STANDING(Part.STANDING, Page.TEAMS, Law.ZHEJIANG, "第十条"),
    EXPERT_SHARE(Part.STANDING, Page.TEAMS, Law.ZHEJIANG, "第十条第四款"),
    NO_DOUBLE_ROLE(Part.STANDING, Page.TEAMS, Law.ORDER, "第二十四条"),

    OFFER_AND_REPLY(Part.PROCEDURE, Page.REPLY, Law.ZHEJIANG, "第七条"),
    DATA_IN_TIME(Part.PROCEDURE, Page.TIMELINE, Law.ZHEJIANG, "第十六条"),
    MINUTES_CONFIRMED(Part.PROCEDURE, Page.ROUNDS, Law.ZHEJIANG, "第十六条"),
    CONGRESS_IN_TIME(Part.PROCEDURE, Page.CONGRESS, Law.ZHEJIANG, "第二十四条第一款"),
    QUORUM(Part.PROCEDURE, Page.CONGRESS, Law.ZHEJIANG, "第二十四条第二款"),
    MAJORITY(Part.PROCEDURE, Page.CONGRESS, Law.ZHEJIANG, "第二十四条第二款"),
    SAME_TEXT_SIGNED(Part.PROCEDURE, Page.PAPERS, Law.ZHEJIANG, "第二十四条"),
    FILED_IN_TIME(Part.PROCEDURE, Page.TIMELINE, Law.ZHEJIANG, "第三十四条"),

    NINE_HEADS(Part.CONTENT, Page.AGREEMENT, Law.ZHEJIANG, "第十九条"),
    PAY_ABOVE_MINIMUM(Part.CONTENT, Page.AGREEMENT, Law.ZHEJIANG, "第五条第三款"),
    ENTERPRISE_MINIMUM(Part.CONTENT, Page.AGREEMENT, Law.ZHEJIANG, "第五条第三款"),
    OVERTIME_RATES(Part.CONTENT, Page.AGREEMENT, Law.LABOR, "第四十四条"),
    PROBATION(Part.CONTENT, Page.AGREEMENT, Law.LABOR_CONTRACT, "第二十条"),
    TERM(Part.CONTENT, Page.AGREEMENT, Law.ZHEJIANG, "第三十条"),
    PIECE_RATES(Part.CONTENT, Page.AGREEMENT, Law.LABOR, "第三十七条");

    private final Part part;
    private final Page page;
    private final Citation citation;

    ChecklistItem(Part part, Page page, String law, String article) {
        this.part = part;
        this.page = page;
        this.citation = new Citation(law, article);
    }

    /** Whether an item has this id. */
    public static boolean knows(String id) {
        return Arrays.stream(values()).anyMatch(item -> item.id().equals(id));
    }

    public String id() {
        return name();
    }

    public Part part() {
        return part;
    }

    /** The page of the case, or of the register, on which the reviewer sees the evidence. */
    public Page page() {
        return page;
    }

    /** Message key of the question. */
    public String key() {
        return "checklist." + name();
    }

    public Citation citation() {
        return citation;
    }

    /** This item of a case: what is so, and whether it holds, null where a person must judge. The question is its key. */
    public Item with(String fact, @Nullable Boolean holds) {
        return new Item(name(), part, key(), fact, holds, citation);
    }

    /** Where the evidence stands. */
    public enum Page {
        REGISTER,
        TEAMS,
        REPLY,
        ROUNDS,
        TIMELINE,
        CONGRESS,
        PAPERS,
        AGREEMENT;

        /** The address of the page. */
        public String address(CaseNumber number, PartyId enterprise) {
            return this == REGISTER
                    ? "/register/enterprises/" + enterprise.value()
                    : "/cases/" + number.slug() + "/" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final class Law {
        static final String ZHEJIANG = "浙江省集体合同条例";
        static final String ORDER = "集体合同规定";
        static final String LABOR = "中华人民共和国劳动法";
        static final String LABOR_CONTRACT = "中华人民共和国劳动合同法";
    }
}
