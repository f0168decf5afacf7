package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.simulation.StoryWalk.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.wageaccord.access.Acting;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseView;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;
import org.wageaccord.statute.PackFolder;
import org.wageaccord.statute.Route;

/** Cases of a place whose law has the chiefs sign the draft before the congress votes on it: told through the doors. */
abstract class SigningOrderStory {

    static final String SIGN = "UserTask_SignEnterprise";
    static final String CALL = "UserTask_CallCongress";

    @Autowired
    ExampleCity city;

    @Autowired
    Contracts contracts;

    @Autowired
    Ratification ratification;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Documents documents;

    @Autowired
    Ledger ledger;

    StoryWalk walk;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
        city.at(city.now().plusDays(1).withHour(9).withMinute(0));
    }

    /** A folder with the pack of the city to which an order of signing of its own is added. */
    static String folder(Route.Way order) {
        return PackFolder.yongkang("""
                laws:
                  SERVICE: {title: 示例市的规定, valid-from: 2011-01-01, trust: D}
                routes:
                  - id: SIGNING_ORDER
                    title: 签字与表决的先后
                    law: SERVICE
                    article: 签字与表决
                    text: 草案由双方首席代表签字后，提交职工代表大会讨论通过。
                    way: %s
                    tier: HARD""".formatted(order));
    }

    Agreement agreement() {
        return contracts.agreement(walk.number()).orElseThrow();
    }

    LocalDate today() {
        return city.now().toLocalDate();
    }

    List<String> line() {
        return negotiations.find(walk.number()).orElseThrow().steps().stream()
                .map(CaseView.Step::key)
                .toList();
    }

    String current() {
        return negotiations.find(walk.number()).orElseThrow().steps().stream()
                .filter(step -> step.state() == CaseView.State.CURRENT || step.state() == CaseView.State.RETURNED)
                .map(CaseView.Step::key)
                .findFirst()
                .orElse("");
    }

    /** The acts of the congress and of the contract, in the order of the ledger. */
    List<String> acts() {
        List<String> newestFirst = ledger.of(walk.number(), 0, 500).stream()
                .map(LedgerEntry::act)
                .filter(act -> act.startsWith("contract.") || act.startsWith("ratification.ballot"))
                .toList();
        List<String> acts = new ArrayList<>(newestFirst);
        Collections.reverse(acts);
        return acts;
    }

    void nobodyCallsTheCongressYet() {
        LocalDateTime meets = city.now().plusHours(2);
        CongressCall call = new CongressCall("职工代表大会", meets, meets.plusHours(8), "职工之家", "陈某", "周一文", "沈学军");
        Outcome<Void> refused = Acting.as(walk.chief(Side.WORKERS), () -> ratification.call(walk.number(), call));
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly("refusal.ratification.noDraft");
    }

    /** The papers of the agreement, the draft and the signed one, first to last, blanks taken out. */
    List<String> agreements(int count) {
        until("the papers came", () -> papers().size() == count);
        return papers();
    }

    private List<String> papers() {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == PaperKind.AGREEMENT)
                .map(paper -> text(documents.pdf(paper.id())))
                .toList();
    }

    private static String text(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void goesOnToTheEnd() {
        walk.files();
        walk.unionPasses();
        walk.bureauPasses();
        walk.publishes();
    }
}
