package org.wageaccord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.StoryWalk.until;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.addresses.AddressEntry;
import org.wageaccord.addresses.Addresses;
import org.wageaccord.addresses.Confirmation;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperState;
import org.wageaccord.documents.Verification;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;

/**
 * 送达地址: each side confirms where it is served (电子签名法第十一条, 民法典第一百三十七条). The newest confirmation counts, in later cases
 * too; nothing waits for it; only the two sides read it.
 */
@CaseRoom
class ServiceAddressTests {

    private static final AddressEntry HANDLER = AddressEntry.of("林晓敏", "0579-87000001", "古山镇示例路1号", "hr@example.com");
    private static final AddressEntry MOVED = AddressEntry.of("林晓敏", "0579-87000001", "古山镇新厂路8号", "");

    @Autowired
    MockMvc web;

    @Autowired
    CaseTown town;

    @Autowired
    Addresses addresses;

    @Autowired
    Documents documents;

    @Autowired
    Verification verification;

    @Autowired
    CaseEnds ends;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Ledger ledger;

    @Autowired
    Statute statute;

    @Autowired
    JdbcClient jdbc;

    private PageVisits visits;
    private PartyId enterprise;
    private Actor chair;
    private Actor manager;
    private CaseNumber number;

    @BeforeEach
    void aCaseThatTheWorkersOffered() {
        town.open();
        visits = new PageVisits(web);
        enterprise = town.fresh();
        chair = town.of(enterprise, Role.WC);
        manager = town.of(enterprise, Role.EL);
        number = town.offered(enterprise);
    }

    @Test
    void aSideConfirmsOnItsPageAndBothSidesReadWhatItConfirmed() {
        Document page = visits.show(manager, address());
        assertThat(page.select("#postal").val()).as("what the register knows").isNotBlank();
        assertThat(page.select("#recipient").val()).isEqualTo(manager.name());
        MockHttpServletResponse refused =
                visits.send(manager, address(), "recipient", "林晓敏", "phone", "不详", "postal", "古山镇示例路1号", "email", "x");
        Document again = PageVisits.read(refused, 422);
        assertThat(again.select("#postal").val()).isEqualTo("古山镇示例路1号");
        assertThat(again.select("#phone ~ .error").text()).contains("区号");
        assertThat(again.select("#email ~ .error").text()).contains("格式");
        assertThat(again.select("#confirm .notice.bad li")).hasSize(4);

        MockHttpServletResponse done = visits.send(
                manager,
                address(),
                "recipient",
                "林晓敏",
                "phone",
                "0579－８７０００００１",
                "postal",
                "古山镇示例路1号",
                "email",
                "hr@example.com",
                "digest",
                page.select("input[name=digest]").val(),
                "read",
                "true");
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(addresses.standing(enterprise, Side.ENTERPRISE).orElseThrow().entry())
                .isEqualTo(HANDLER);
        for (Actor reader : List.of(chair, manager)) {
            assertThat(visits.show(reader, address())
                            .select("#address-ENTERPRISE")
                            .text())
                    .contains("已确认", "林晓敏", "0579-87000001", "古山镇示例路1号", "hr@example.com");
        }
        assertThat(visits.show(chair, address()).select("#address-WORKERS").text())
                .contains("没有确认", "《中华人民共和国电子签名法》第十一条");
        assertThat(visits.show(chair, "/messages").text()).contains("确认了送达地址");
        assertThat(visits.show(manager, overview()).select("a[href$=service-address]"))
                .hasSize(1);
    }

    @Test
    void itIsAnActOfTheLedgerThatTellsNoPersonalData() {
        confirm(manager, HANDLER);
        LedgerEntry entry = ledger.of(number, 0, 50).stream()
                .filter(e -> e.act().equals("addresses.addressConfirmed"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.toString())
                .contains(negotiations.find(number).orElseThrow().enterpriseName())
                .doesNotContain("林晓敏", "87000001", "示例路", "hr@example.com");
        AppendOnly.assertKept(jdbc, "addresses.confirmation");
    }

    @Test
    void whatIsMissingOrNotReadIsRefusedByFieldAndRule() {
        String digest = digest(manager, Side.ENTERPRISE);
        assertThat(told(manager, AddressEntry.of("", "", "", ""), digest, true))
                .containsExactly(
                        "recipient missing.recipient 《中华人民共和国电子签名法》第十一条",
                        "phone missing.phone 《中华人民共和国电子签名法》第十一条",
                        "postal missing.postal 《中华人民共和国电子签名法》第十一条");
        assertThat(told(manager, HANDLER, digest, false)).containsExactly("read readFirst 《中华人民共和国电子签名法》第十一条");
        assertThat(told(manager, HANDLER, digest(chair, Side.WORKERS), true))
                .as("the statement of the other side")
                .containsExactly("null otherStatement -");
        confirm(manager, HANDLER);
        assertThat(told(manager, HANDLER, digest, true)).containsExactly("null nothingNew -");
        assertThat(addresses.of(number)).hasSize(1);
    }

    @Test
    void onlyWhoSpeaksForASideConfirmsForIt() {
        Actor clerk = town.of(enterprise, Role.EH);
        Actor stranger = town.of(town.fresh(), Role.WC);
        for (Actor other : List.of(
                clerk, stranger, town.city().unionReviewer(), town.city().bureauReviewer())) {
            assertThat(told(other, HANDLER, digest(manager, Side.ENTERPRISE), true))
                    .as(other.name())
                    .containsExactly("null notYours 《中华人民共和国电子签名法》第十一条");
        }
        assertThat(visits.show(clerk, address()).select("#confirm")).isEmpty();
        for (Actor none :
                List.of(stranger, town.city().unionReviewer(), town.city().bureauReviewer())) {
            assertThat(visits.perform(none, MockMvcRequestBuilders.get(address()))
                            .getStatus())
                    .as(none.name())
                    .isEqualTo(404);
        }
    }

    @Test
    void aChangeIsAnotherConfirmationWithItsOwnPaperAndReplacesThatOfItsSideOnly() {
        confirm(manager, HANDLER);
        confirm(chair, AddressEntry.of("陈某", "19900000240", "职工之家", ""));
        Confirmation changed = confirm(manager, MOVED);
        assertThat(changed.number()).isEqualTo(2);
        assertThat(addresses.standing(enterprise, Side.ENTERPRISE).orElseThrow().entry())
                .isEqualTo(MOVED);
        until("three papers are printed", () -> papers().size() == 3);
        Map<String, PaperState> states = papers().stream()
                .collect(Collectors.toMap(
                        paper -> documents.preview(paper.id()).contains("示例路") ? "first" : side(paper), this::state));
        assertThat(states)
                .containsEntry("first", PaperState.REPLACED)
                .containsEntry("企业方", PaperState.REGISTERED)
                .containsEntry("职工方", PaperState.REGISTERED);
    }

    @Test
    void thePaperIsReadByTheTwoSidesOnly() {
        confirm(manager, HANDLER);
        until("the paper is printed", () -> papers().size() == 1);
        Paper paper = papers().get(0);
        assertThat(documents.preview(paper.id()))
                .contains("企业方", "林晓敏", "0579-87000001", "第一百三十七条", "视为送达", manager.name());
        for (Actor reader : List.of(chair, manager)) {
            assertThat(visits.show(reader, "/papers/" + paper.id()).text()).contains("0579-87000001");
        }
        for (Actor other : List.of(
                town.city().unionReviewer(),
                town.city().bureauReviewer(),
                town.city().guide(),
                town.of(town.fresh(), Role.WC))) {
            assertThat(visits.perform(other, MockMvcRequestBuilders.get("/papers/" + paper.id()))
                            .getStatus())
                    .as(other.name())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatWasConfirmedIsCarriedOverToTheNextCaseAndToldWhereLettersAreDelivered() {
        assertThat(visits.show(manager, "/messages").text()).contains("依照《中华人民共和国电子签名法》第十一条");
        assertThat(offerPaper(number)).doesNotContain("送达地址");
        Confirmation first = confirm(manager, HANDLER);
        assertThat(visits.show(manager, "/messages").text())
                .contains(first.party() + "于", "指定接收通知和文书的系统", "林晓敏", "古山镇示例路1号");
        assertThat(visits.show(chair, "/messages").text())
                .as("the other side's is not the reader's")
                .doesNotContain("古山镇示例路1号");

        assertThat(Acting.as(chair, () -> ends.withdraw(number, "改期再提")).isDone())
                .isTrue();
        assertThat(told(manager, MOVED, digest(manager, Side.ENTERPRISE), true)).containsExactly("null over -");

        assertThat(visits.show(chair, "/cases/new").text()).contains(first.party() + "已于", "确认平台收件箱为送达地址");
        CaseNumber next = town.offered(enterprise);
        assertThat(offerPaper(next)).contains("送达地址", "确认平台收件箱为送达地址（" + number + "案）");
        Document page = visits.show(manager, "/cases/" + next.slug() + "/service-address");
        assertThat(page.select("#address-ENTERPRISE").text()).contains("沿用 " + number);
        assertThat(page.select("#phone").val()).isEqualTo("0579-87000001");
        assertThat(page.select("#email").val()).isEqualTo("hr@example.com");
    }

    private String address() {
        return overview() + "/service-address";
    }

    private String overview() {
        return "/cases/" + number.slug();
    }

    private String digest(Actor who, Side side) {
        return Acting.as(who, () -> Digest.of(addresses.statement(number, enterprise, side)));
    }

    private Confirmation confirm(Actor who, AddressEntry entry) {
        Side side = who.equals(chair) ? Side.WORKERS : Side.ENTERPRISE;
        String digest = digest(who, side);
        return Acting.as(who, () -> addresses.confirm(number, entry, digest, true))
                .orElseThrow();
    }

    private List<String> told(Actor who, AddressEntry entry, String digest, boolean read) {
        Outcome<Confirmation> outcome = Acting.as(who, () -> addresses.confirm(number, entry, digest, read));
        return outcome.refusals().stream().map(ServiceAddressTests::told).toList();
    }

    private static String told(Refusal refusal) {
        return refusal.field() + " " + refusal.code().replace("refusal.addresses.", "") + " "
                + (refusal.citation() == null ? "-" : refusal.citation());
    }

    private List<Paper> papers() {
        return documents.of(number).stream()
                .filter(paper -> paper.kind() == PaperKind.SERVICE_ADDRESS)
                .toList();
    }

    /** What a file of the paper is told when it is held against the register. */
    private PaperState state(Paper paper) {
        return Objects.requireNonNull(
                        verification.byFile(documents.pdf(paper.id())).paper())
                .standing()
                .state();
    }

    private static String side(Paper paper) {
        return paper.title().contains("职工方") ? "职工方" : "企业方";
    }

    private String offerPaper(CaseNumber of) {
        until(
                "the offer is printed",
                () -> documents.find(of, PaperKind.OFFER, "1").isPresent());
        return documents.preview(
                documents.find(of, PaperKind.OFFER, "1").orElseThrow().id());
    }
}
