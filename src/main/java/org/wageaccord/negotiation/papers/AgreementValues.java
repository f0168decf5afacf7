package org.wageaccord.negotiation.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.AgreementText;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.HandSignatures;
import org.wageaccord.contract.PartySeals;
import org.wageaccord.contract.PinnedPapers;
import org.wageaccord.contract.SignatureReceipt;
import org.wageaccord.contract.SigningMandate;
import org.wageaccord.documents.Signatory;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.CongressRecord;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.teams.Team;

/** 工资专项集体合同, as the draft put to the congress and as signed. */
@Component
class AgreementValues {

    private final PaperMatter matter;
    private final Contracts contracts;
    private final HandSignatures hands;
    private final PartySeals seals;
    private final PinnedPapers pinned;

    AgreementValues(
            PaperMatter matter, Contracts contracts, HandSignatures hands, PartySeals seals, PinnedPapers pinned) {
        this.matter = matter;
        this.contracts = contracts;
        this.hands = hands;
        this.seals = seals;
        this.pinned = pinned;
    }

    /** All that the paper says of a text before it is voted on; it is pinned with the text. */
    Map<String, Object> frozen(AgreementText text) {
        return text(text.caseNumber(), Text.of(text)).put("draft", true).map();
    }

    /** What came to be of a text since it was frozen, for its draft; of one that was not pinned everything. */
    Map<String, Object> draft(CaseNumber number, Agreement agreement) {
        return since(number, agreement, true).putAll(signed(agreement)).map();
    }

    /** The same for the paper that the chiefs sign, once it has a resolution. */
    Map<String, Object> signed(
            CaseNumber number, Agreement agreement, CongressRecord congress, @Nullable String resolution) {
        BallotOutcome.Tally tally = Objects.requireNonNull(congress.outcome()).tally();
        return since(number, agreement, false)
                .put("congressName", congress.call().name())
                .put("congressOn", congress.call().meetsAt().toLocalDate())
                .put("resolutionNumber", resolution)
                .put("roll", tally.roll())
                .put("present", tally.present())
                .put("quorum", tally.quorum())
                .put("yes", tally.yes())
                .put("no", tally.no())
                .put("abstain", tally.abstain())
                .put("majority", tally.majority())
                .putAll(signed(agreement))
                .put("enterpriseDrawn", isDrawn(number, Side.ENTERPRISE))
                .put("workersDrawn", isDrawn(number, Side.WORKERS))
                .put("enterpriseSealed", isSealed(number, Side.ENTERPRISE))
                .put("workersSealed", isSealed(number, Side.WORKERS))
                .map();
    }

    private static Values signed(Agreement agreement) {
        return new Values()
                .put("enterpriseSigned", agreement.enterpriseSigned())
                .put("workersSigned", agreement.workersSigned())
                .put("enterpriseSigner", signer(agreement, Side.ENTERPRISE))
                .put("workersSigner", signer(agreement, Side.WORKERS));
    }

    /** Who signed where it was not the chief whom the text names; null where it was. */
    private static @Nullable String signer(Agreement agreement, Side side) {
        String signer = agreement.signer(side);
        return signer.equals(agreement.chiefName(side)) ? null : signer;
    }

    /** Null and not false where nothing was written by hand, so that such a paper is what it was before there was a pad. */
    private @Nullable Boolean isDrawn(CaseNumber number, Side side) {
        return contracts
                .receipt(number, side)
                .flatMap(hands::forPaper)
                .map(drawn -> true)
                .orElse(null);
    }

    /** Null and not false, as above. */
    private @Nullable Boolean isSealed(CaseNumber number, Side side) {
        return contracts
                .receipt(number, side)
                .flatMap(seals::with)
                .map(put -> true)
                .orElse(null);
    }

    /** Both chiefs, by the receipts of their signing, the first to sign first. */
    List<Signatory> signatories(CaseNumber number, Agreement agreement) {
        Enterprise enterprise = matter.enterprise(matter.file(number));
        return Stream.of(Side.values())
                .map(side -> contracts.receipt(number, side).orElseThrow())
                .sorted(Comparator.comparing(SignatureReceipt::at))
                .map(signed -> signatory(
                        signed,
                        agreement.mandates().get(signed.side()),
                        matter.party(enterprise, signed.side()),
                        agreement.digest()))
                .toList();
    }

    /** What the certificate says of the signer: a delegate is not the chief. */
    private static String capacity(Side side, @Nullable SigningMandate mandate) {
        String chief = side == Side.WORKERS ? "职工方首席代表" : "企业方首席代表";
        return mandate != null && mandate.isDelegate() ? "代理" + chief : chief;
    }

    private Signatory signatory(
            SignatureReceipt signed, @Nullable SigningMandate mandate, String party, String digest) {
        Signatory chief =
                new Signatory(signed.name(), party, capacity(signed.side(), mandate), signed.id(), digest, signed.at());
        Signatory written = hands.forPaper(signed)
                .map(drawn -> chief.with(new Signatory.Hand("sign-" + signed.side(), drawn)))
                .orElse(chief);
        return seals.forPaper(signed)
                .map(put -> written.with(
                        new Signatory.Seal("seal-" + signed.side(), put.png(), put.digest(), put.millimeters())))
                .orElse(written);
    }

    private Values since(CaseNumber number, Agreement agreement, boolean draft) {
        boolean isPinned = pinned.of(number).isPresent();
        Values values =
                isPinned ? new Values().put("textDigest", agreement.digest()) : text(number, Text.of(agreement));
        return values.put("draft", draft);
    }

    /** What a text says by itself. */
    private record Text(
            int year, int version, Terms terms, String digest, String enterpriseChief, String workersChief) {

        static Text of(AgreementText text) {
            return new Text(
                    text.year(),
                    text.version(),
                    text.terms(),
                    text.digest(),
                    text.enterpriseChiefName(),
                    text.workersChiefName());
        }

        static Text of(Agreement text) {
            return new Text(
                    text.year(),
                    text.version(),
                    text.terms(),
                    text.termsDigest(),
                    text.enterpriseChiefName(),
                    text.workersChiefName());
        }
    }

    private Values text(CaseNumber number, Text text) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        return matter.head(enterprise)
                .put("address", enterprise.address())
                .put("legalRepresentative", enterprise.legalRepresentative())
                .put("union", matter.union(enterprise))
                .put("unionAddress", matter.unionSeat(enterprise))
                .put("bureau", matter.bureau())
                .put("year", text.year())
                .put("version", text.version())
                .put("termsDigest", text.digest())
                .put("enterpriseChief", text.enterpriseChief())
                .put("workersChief", text.workersChief())
                .putAll(terms(text.terms()))
                .put("filingDays", matter.days("T10"))
                .put("reviewDays", matter.days("T11"))
                .put("publishDays", matter.days("T13"))
                .put("workersTeam", team(number, Side.WORKERS))
                .put("enterpriseTeam", team(number, Side.ENTERPRISE));
    }

    private Values terms(Terms terms) {
        Values values = new Values()
                .put("start", terms.start())
                .put("end", terms.end())
                .put("payFrom", terms.payFrom())
                .put("enterpriseMinimum", terms.enterpriseMinimum())
                .put("minimumWage", matter.statute().minimumWage(terms.start()).monthly())
                .put("averageBefore", terms.averageBefore())
                .put("averageAfter", terms.averageAfter())
                .putAll(TermsValues.sums(terms))
                .put("grades", TermsValues.gradesWithOvertime(terms, matter.statute()))
                .put("allowances", TermsValues.allowancesWithRaise(terms))
                .putAll(TermsValues.allowanceSums(terms))
                .put("extras", TermsValues.extras(terms))
                .put("pieceRates", TermsValues.pieceRates(terms))
                .put("clauses", clauses(terms));
        return terms.allowances().isEmpty() ? values : values.put("allowanceRaise", terms.allowanceRaise());
    }

    private static List<Map<String, Object>> clauses(Terms terms) {
        return terms.clauses().stream()
                .map(c -> Map.<String, Object>of("key", c.key(), "title", c.title(), "text", c.text()))
                .toList();
    }

    private List<Map<String, Object>> team(CaseNumber number, Side side) {
        return matter.team(number, side).members().stream()
                .map(Team.Negotiator::entry)
                .map(m -> Map.<String, Object>of(
                        "name", m.name(), "post", m.post(), "chief", m.chief(), "expert", m.expert()))
                .toList();
    }
}
