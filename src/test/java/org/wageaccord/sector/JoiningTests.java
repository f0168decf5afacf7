package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.sector.Sectoring.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.notification.Message;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Entries;
import org.wageaccord.sector.Founded.Other;
import org.wageaccord.supervision.KnownCases;
import org.wageaccord.supervision.SupervisionCast;

/** An enterprise confirms that it joins, and its union answers (条例 第二十六条、第二十九条). */
@SectorRoom
class JoiningTests {

    private static final PartyId MEMBER = KnownCases.ENTERPRISE;

    @Autowired
    Joinings joinings;

    @Autowired
    Sectors sectors;

    @Autowired
    SectorCourse course;

    @Autowired
    SectorFloors floors;

    @Autowired
    Units units;

    @Autowired
    Documents documents;

    @Autowired
    Notifications notifications;

    @Autowired
    Founded founded;

    @Autowired
    Sectoring sector;

    @Autowired
    SupervisionCast cast;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void messagesAreReadInChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void beforeTheVoteAMemberLetsTheChamberBargainAndItsUnionConfirms() {
        CaseNumber number = sector.teamed(unit(Entries.CODE));
        assertThat(told(as(cast.clerk, () -> joinings.confirm(number, MEMBER))))
                .containsExactly("sector.notYours.joining 《浙江省集体合同条例》第二十六条");
        UUID id = as(cast.manager, () -> joinings.confirm(number, MEMBER)).orElseThrow();
        assertThat(told(as(cast.manager, () -> joinings.confirm(number, MEMBER))))
                .containsExactly("sector.joining.twice 《浙江省集体合同条例》第二十六条");
        assertThat(messages(cast.chair)).anyMatch(text -> text.contains("请工会确认"));
        assertThat(told(as(cast.manager, () -> joinings.answer(number, id, true, "", null))))
                .containsExactly("sector.notYours.joiningAnswer 《浙江省集体合同条例》第二十九条");
        as(cast.chair, () -> joinings.answer(number, id, true, "", null)).orElseThrow();
        assertThat(told(as(cast.chair, () -> joinings.answer(number, id, false, "不同意", null))))
                .containsExactly("sector.joining.answered");
        Joining joined = mine(cast.manager, number).get(0);
        assertThat(joined.basis()).isEqualTo(Joining.Basis.AUTHORIZED);
        assertThat(joined.answer().boundFrom()).as("there is no agreement yet").isNull();
        assertThat(floors.floorsFor(MEMBER, sector.today()))
                .noneMatch(f -> f.agreement().equals(number.toString()));
    }

    @Test
    void whoIsNoMemberAuthorizesNobodyAndNobodyDoesSoAfterTheVoteBegan() {
        Other other = other(true);
        CaseNumber number = sector.teamed(unit(other.id().value()));
        assertThat(told(as(cast.manager, () -> joinings.confirm(number, MEMBER))))
                .containsExactly("sector.joining.noMember 《浙江省集体合同条例》第九条");
        sector.agreed(number, "2800");
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        assertThat(told(as(other.manager(), () -> joinings.confirm(number, other.id()))))
                .containsExactly("sector.joining.notNow 《浙江省集体合同条例》第二十九条");
    }

    @Test
    void article26ACongressOfTheSectorBindsWhoJoinsTheUnitLaterByLawAndThePaperSaysSo() {
        Other other = other(true);
        UUID unit = unit(Entries.CODE);
        CaseNumber number = byCongress(unit);
        assertThat(told(as(other.manager(), () -> joinings.confirm(number, other.id()))))
                .containsExactly("sector.joining.noMember 《浙江省集体合同条例》第九条");
        as(
                        cast.cityUnion,
                        () -> units.join(
                                unit, sector.today(), List.of(other.id().value())))
                .orElseThrow();
        assertThat(floors.floorsFor(other.id(), sector.today()))
                .as("bound without any act")
                .hasSize(1);
        Joining joined = joined(number, other);
        assertThat(joined.basis()).isEqualTo(Joining.Basis.COVERED);
        assertThat(joined.answer().boundFrom()).isEqualTo(sector.today());
        String text = paperOf(number, joined);
        assertThat(text).contains("第五十四条第二款", "不以本确认书为条件", other.id().value(), number.toString());
    }

    @Test
    void article29WhoseCongressDidNotApproveJoinsByHalfOfAllFromThatDayOn() {
        Other other = other(true);
        CaseNumber number = byMembers(unit(Entries.CODE, other.id().value()), "2800");
        assertThat(floors.floorsFor(other.id(), sector.today())).isEmpty();
        UUID first =
                as(other.manager(), () -> joinings.confirm(number, other.id())).orElseThrow();
        assertThat(told(as(other.chair(), () -> joinings.answer(number, first, true, "", null))))
                .containsExactly("paper sector.paperMissing 《浙江省集体合同条例》第二十九条");
        Talks.VoteEntry before = new Talks.VoteEntry(sector.today().minusDays(1), 60, 60, 60, Sectoring.PAPER);
        assertThat(as(other.chair(), () -> joinings.answer(number, first, true, "", before))
                        .refusals())
                .extracting(r -> r.field())
                .as("the text was not in force then")
                .containsExactly("heldOn");
        as(other.chair(), () -> joinings.answer(number, first, true, "", sector.vote(60, 60, 29)))
                .orElseThrow();
        assertThat(floors.floorsFor(other.id(), sector.today())).as("29 of 60").isEmpty();
        assertThat(messages(other.manager())).anyMatch(text -> text.contains("职代会未通过"));

        UUID second =
                as(other.manager(), () -> joinings.confirm(number, other.id())).orElseThrow();
        as(other.chair(), () -> joinings.answer(number, second, true, "职工知晓", sector.vote(60, 40, 30)))
                .orElseThrow();
        LocalDate today = sector.today();
        assertThat(floors.floorsFor(other.id(), today)).as("half is enough").hasSize(1);
        assertThat(floors.floorsFor(other.id(), today.minusDays(1))).isEmpty();
        assertThat(messages(cast.bureau)).anyMatch(text -> text.contains("受《") && text.contains("集体合同约束"));
        assertThat(told(as(other.manager(), () -> joinings.confirm(number, other.id()))))
                .containsExactly("sector.joining.joinedAlready 《浙江省集体合同条例》第二十九条");
        Joining joined = mine(other.manager(), number).get(0);
        assertThat(joined.isJoined()).isTrue();
        String text = paperOf(number, joined);
        assertThat(text).contains("加入该合同", "60", "40", "30", "职工知晓", "工会");
        assertThat(mine(other.manager(), number).get(1).key()).isEqualTo("sector.joining.notPassed");
    }

    @Test
    void votesThatFailedDoNotKeepThePaperOfALaterJoiningBack() {
        Other other = other(true);
        CaseNumber number = byMembers(unit(Entries.CODE, other.id().value()), "2800");
        UUID failed =
                as(other.manager(), () -> joinings.confirm(number, other.id())).orElseThrow();
        as(other.chair(), () -> joinings.answer(number, failed, true, "", sector.vote(60, 60, 29)))
                .orElseThrow();
        failedAgain(failed, 600);
        UUID passed =
                as(other.manager(), () -> joinings.confirm(number, other.id())).orElseThrow();
        as(other.chair(), () -> joinings.answer(number, passed, true, "", sector.vote(60, 40, 30)))
                .orElseThrow();
        course.printJoinings(number);
        assertThat(documents.find(number, PaperKind.SECTOR_JOINING, "joining-" + passed))
                .as("more failed before it than one job prints")
                .isPresent();
        assertThat(documents.of(number).stream().filter(p -> p.kind() == PaperKind.SECTOR_JOINING))
                .as("who has not joined gets no paper")
                .hasSize(1);
    }

    /** The same failure so many times more, as hundreds of enterprises would leave it behind. */
    private void failedAgain(UUID joining, int times) {
        jdbc.sql("""
                with copies as (
                    insert into sector.joining (id, number, enterprise, enterprise_name, basis, post, by_unit, confirmed_on,
                        confirmed_at, confirmed_by, confirmed_by_name)
                    select gen_random_uuid(), number, enterprise, enterprise_name, basis, post, by_unit, confirmed_on,
                        confirmed_at, confirmed_by, confirmed_by_name
                    from sector.joining, generate_series(1, :times) where id = :id returning id)
                insert into sector.joining_answer (joining, confirmed, words, vote, bound_from, answered_on, answered_at,
                    answered_by, answered_by_name)
                select copies.id, confirmed, words, vote, bound_from, answered_on, answered_at, answered_by, answered_by_name
                from sector.joining_answer, copies where joining = :id""").param("times", times).param("id", joining).update();
    }

    @Test
    void whoseCongressApprovedConfirmsThatAndItsVoteStandsInThePaper() {
        Other other = other(true);
        CaseNumber number = byMembers(unit(Entries.CODE, other.id().value()), "2800");
        UUID id = as(cast.manager, () -> joinings.confirm(number, MEMBER)).orElseThrow();
        assertThat(told(as(cast.chair, () -> joinings.answer(number, id, false, " ", null))))
                .containsExactly("words sector.declineWords 《浙江省集体合同条例》第二十九条");
        as(cast.chair, () -> joinings.answer(number, id, false, "文本有误", null)).orElseThrow();
        assertThat(floors.floorsFor(MEMBER, sector.today()))
                .as("which does not release it")
                .anyMatch(f -> f.agreement().equals(number.toString()));
        UUID again = as(cast.manager, () -> joinings.confirm(number, MEMBER)).orElseThrow();
        as(cast.chair, () -> joinings.answer(number, again, true, "", null)).orElseThrow();
        Joining joined = mine(cast.manager, number).get(0);
        assertThat(joined.basis()).isEqualTo(Joining.Basis.APPROVED);
        assertThat(paperOf(number, joined)).contains("在合同生效前审议", "48", "24");
    }

    @Test
    void anEnterpriseWithoutAHeadOfAUnionIsAnsweredForByTheUnionOfTheSector() {
        Other other = other(false);
        CaseNumber number = sector.teamed(unit(other.id().value()));
        UUID id =
                as(other.manager(), () -> joinings.confirm(number, other.id())).orElseThrow();
        assertThat(told(as(cast.chair, () -> joinings.answer(number, id, true, "", null))))
                .containsExactly("sector.notYours.joiningAnswer 《浙江省集体合同条例》第二十九条");
        as(sector.union, () -> joinings.answer(number, id, true, "", null)).orElseThrow();
        Joining joined = mine(other.manager(), number).get(0);
        assertThat(paperOf(number, joined)).contains("五金行业工会联合会", "由区域、行业工会代表职工确认");
    }

    @Test
    void whomATerminationReleasedDoesNotJoinAgain() {
        UUID unit = unit(Entries.CODE);
        CaseNumber number = byCongress(unit);
        CaseNumber ending = sector.asked(unit, Purpose.TERMINATE, number);
        assertThat(told(as(cast.manager, () -> joinings.confirm(ending, MEMBER))))
                .as("nobody joins a termination")
                .containsExactly("sector.joining.notNow 《浙江省集体合同条例》第二十九条");
        sector.terminating(ending, sector.today());
        as(sector.union, () -> sectors.submit(ending, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(ending, sector.vote(48, 40, 40)))
                .orElseThrow();
        sector.signed(ending);
        course.terminate(ending);
        assertThat(told(as(cast.manager, () -> joinings.confirm(number, MEMBER))))
                .containsExactly("sector.joining.released 《浙江省集体合同条例》第三十一条");
    }

    @Test
    void anEnterpriseReadsItsOwnPaperAndTheUnitReadsAll() {
        Other other = other(true);
        CaseNumber number = sector.teamed(unit(Entries.CODE, other.id().value()));
        Joining own = joined(number, other);
        UUID mine = as(cast.manager, () -> joinings.confirm(number, MEMBER)).orElseThrow();
        as(cast.chair, () -> joinings.answer(number, mine, true, "", null)).orElseThrow();
        paperOf(number, own);
        assertThat(documents.of(number).stream().filter(p -> p.kind() == PaperKind.SECTOR_JOINING))
                .as("each once, printed again or not")
                .hasSize(2);
        UUID paper = mine(other.manager(), number).get(0).paper();
        for (Actor reader : List.of(other.manager(), other.chair(), sector.union, sector.chamber, cast.cityUnion)) {
            assertThat(as(reader, () -> joinings.mayRead(paper)))
                    .as(reader.name())
                    .isTrue();
        }
        for (Actor stranger : List.of(cast.manager, cast.chair, cast.strangeGuide, cast.bureau)) {
            assertThat(as(stranger, () -> joinings.mayRead(paper)))
                    .as(stranger.name())
                    .isFalse();
        }
        assertThat(mine(cast.manager, number)).extracting(Joining::enterprise).containsExactly(MEMBER);
        assertThat(mine(sector.chamber, number)).hasSize(2);
    }

    @Test
    void whatWasConfirmedIsNeverChanged() {
        Other other = other(true);
        CaseNumber number = sector.teamed(unit(other.id().value()));
        paperOf(number, joined(number, other));
        for (String table : List.of("joining", "joining_answer", "joining_paper")) {
            AppendOnly.assertKept(jdbc, "sector." + table);
        }
    }

    private UUID unit(String... members) {
        return sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, "", List.of(members));
    }

    private CaseNumber byCongress(UUID unit) {
        CaseNumber number = sector.teamed(unit);
        sector.agreed(number, "2800");
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(number, sector.vote(48, 40, 40)))
                .orElseThrow();
        return inForce(number);
    }

    /** Approved by the congress of the known enterprise only. */
    private CaseNumber byMembers(UUID unit, String minimum) {
        CaseNumber number = sector.teamed(unit);
        sector.agreed(number, minimum);
        LocalDate closes = sector.today().plusDays(5);
        as(sector.union, () -> sectors.submit(number, Way.MEMBERS, closes)).orElseThrow();
        as(cast.chair, () -> sectors.memberVote(number, MEMBER, sector.vote(48, 40, 24)))
                .orElseThrow();
        course.closeVotes(number);
        return inForce(number);
    }

    private CaseNumber inForce(CaseNumber number) {
        sector.signed(number);
        sector.filed(number);
        sector.passed(number, cast.cityUnion, cast.bureau);
        as(sector.chamber, () -> sectors.publish(number)).orElseThrow();
        return number;
    }

    private Joining joined(CaseNumber number, Other other) {
        UUID id =
                as(other.manager(), () -> joinings.confirm(number, other.id())).orElseThrow();
        as(other.chair(), () -> joinings.answer(number, id, true, "", null)).orElseThrow();
        return mine(other.manager(), number).get(0);
    }

    private List<Joining> mine(Actor who, CaseNumber number) {
        return as(who, () -> joinings.page(sector.talks(number), 0)).items();
    }

    /** Printed as the engine asks for it, twice. */
    private String paperOf(CaseNumber number, Joining joining) {
        course.printJoinings(number);
        course.printJoinings(number);
        Paper paper = documents
                .find(number, PaperKind.SECTOR_JOINING, "joining-" + joining.id())
                .orElseThrow();
        return documents.preview(paper.id());
    }

    private List<String> messages(Actor who) {
        return notifications.page(who.id(), 0, 50).stream().map(Message::text).toList();
    }

    private Other other(boolean union) {
        return founded.enterprise(union);
    }
}
