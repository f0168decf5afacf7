package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.AgreementText;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.PinnedPapers;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.documents.PaperPin;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.Revisions;
import org.wageaccord.ratification.CongressRecord;
import org.wageaccord.ratification.Ratification;

/** Orders the papers of a case. A paper is printed once per key, so that a job that runs twice makes one paper. */
@Service
@Transactional
public class CasePapers {

    /** The key of papers of which a case has one. */
    static final String ONLY = "1";

    private final Documents documents;
    private final Bargaining bargaining;
    private final Contracts contracts;
    private final PinnedPapers pinned;
    private final Ratification ratification;
    private final Filings filings;
    private final OfferValues offers;
    private final ReplyValues replies;
    private final TeamListValues teams;
    private final MinutesValues minutes;
    private final ResolutionValues resolutions;
    private final AgreementValues agreements;
    private final FilingFormValues filingForms;
    private final ReviewValues reviews;
    private final SupplyValues supplies;
    private final Revisions revisions;
    private final RevisionValues revisionValues;

    CasePapers(
            Documents documents,
            Bargaining bargaining,
            Contracts contracts,
            PinnedPapers pinned,
            Ratification ratification,
            Filings filings,
            OfferValues offers,
            ReplyValues replies,
            TeamListValues teams,
            MinutesValues minutes,
            ResolutionValues resolutions,
            AgreementValues agreements,
            FilingFormValues filingForms,
            ReviewValues reviews,
            SupplyValues supplies,
            Revisions revisions,
            RevisionValues revisionValues) {
        this.documents = documents;
        this.bargaining = bargaining;
        this.contracts = contracts;
        this.pinned = pinned;
        this.ratification = ratification;
        this.filings = filings;
        this.offers = offers;
        this.replies = replies;
        this.teams = teams;
        this.minutes = minutes;
        this.resolutions = resolutions;
        this.agreements = agreements;
        this.filingForms = filingForms;
        this.reviews = reviews;
        this.supplies = supplies;
        this.revisions = revisions;
        this.revisionValues = revisionValues;
    }

    public Paper offer(CaseNumber number) {
        return issue(number, PaperKind.OFFER, ONLY, offers.of(number));
    }

    /** The other side's offer, where both offered at once. */
    public Paper crossOffer(CaseNumber number) {
        return issue(number, PaperKind.OFFER, "crossed", offers.crossed(number));
    }

    /** The newest reply. It refers to the number of the offer, which is printed first if it is not yet. */
    public Paper reply(CaseNumber number) {
        offer(number);
        return issue(number, PaperKind.REPLY, replies.key(number), replies.of(number));
    }

    /** The list of both teams; another one when a team was named anew, a seat fell vacant or a chief delegated. */
    public Paper teamList(CaseNumber number) {
        Map<String, Object> values = teams.of(number);
        String key = Digest.brief(Digest.of(values.get("workers") + "|" + values.get("enterpriseTeam") + "|"
                + values.get("delegations") + "|" + values.get("vacancies")));
        return issue(number, PaperKind.TEAM_LIST, key, values);
    }

    public Paper minutes(CaseNumber number) {
        var rounds = bargaining.rounds(number);
        RoundRecord last = rounds.get(rounds.size() - 1);
        return issue(number, PaperKind.MINUTES, key(last), minutes.of(number, last));
    }

    /** The key of the paper on which the minutes of a round stand as they were confirmed. */
    static String key(RoundRecord round) {
        return "round-" + round.number();
    }

    public Paper draft(CaseNumber number) {
        Agreement agreement = contracts.agreement(number).orElseThrow();
        return documents.issue(new PaperOrder(
                number,
                PaperKind.AGREEMENT,
                key("draft", agreement),
                agreements.draft(number, agreement),
                List.of(),
                pinned.of(number).orElse(null)));
    }

    public Paper resolution(CaseNumber number) {
        CongressRecord congress = ratification.congress(number).orElseThrow();
        return issue(number, PaperKind.RESOLUTION, key(congress), resolutions.of(number, congress));
    }

    public Paper agreement(CaseNumber number) {
        Agreement agreement = contracts.agreement(number).orElseThrow();
        CongressRecord congress = ratification.congress(number).orElseThrow();
        String resolution = documents
                .find(number, PaperKind.RESOLUTION, key(congress))
                .orElseThrow()
                .number();
        return documents.issue(new PaperOrder(
                number,
                PaperKind.AGREEMENT,
                signedKey(agreement),
                agreements.signed(number, agreement, congress, resolution),
                agreements.signatories(number, agreement),
                pinned.of(number).orElse(null)));
    }

    /** What the paper of a text says at this moment, to be kept with the text. */
    public PaperPin pin(AgreementText text) {
        return documents.pin(PaperKind.AGREEMENT, agreements.frozen(text));
    }

    /** The key of the paper on which the agreement stands as signed. */
    static String signedKey(Agreement agreement) {
        return key("signed", agreement);
    }

    /** A text revised after an objection counts on beside the table, so the digest belongs to the key. */
    private static String key(String what, Agreement agreement) {
        return what + "-v" + agreement.version() + "-" + Digest.brief(agreement.digest());
    }

    /** One congress has one closing moment; a second vote, even on the same text, has its own. */
    static String key(CongressRecord congress) {
        return "vote-" + Objects.requireNonNull(congress.closed());
    }

    public Paper filingForm(CaseNumber number) {
        FilingRecord filing = filings.filing(number).orElseThrow();
        return issue(
                number, PaperKind.FILING_FORM, "submission-" + filing.submission(), filingForms.of(number, filing));
    }

    public Paper acceptanceSlip(CaseNumber number) {
        FilingRecord filing = filings.filing(number).orElseThrow();
        return issue(
                number, PaperKind.ACCEPTANCE_SLIP, "submission-" + filing.submission(), reviews.slip(number, filing));
    }

    /** One letter with every objection; without any, the opinion of the bureau. */
    public Paper reviewOpinion(CaseNumber number) {
        FilingRecord filing = filings.filing(number).orElseThrow();
        String offices =
                filing.letter().stream().map(decided -> decided.office().name()).collect(Collectors.joining("-"));
        String key = "submission-" + filing.submission() + "-" + offices;
        return issue(number, PaperKind.REVIEW_OPINION, key, reviews.opinion(number, filing, key));
    }

    /** What is missing, listed once, and by when it must be supplied. */
    public Paper supplyNotice(CaseNumber number) {
        FilingRecord filing = filings.filing(number).orElseThrow();
        String key = "application-" + filing.application().number();
        return issue(number, PaperKind.SUPPLY_NOTICE, key, supplies.of(number, filing, key));
    }

    /** What both sides revised after an objection, clause by clause, and whether the union found it formal. */
    public Paper revision(CaseNumber number) {
        Revision revision = revisions.newest(number).orElseThrow();
        String key = "submission-" + revision.submission();
        return documents.issue(new PaperOrder(
                number,
                PaperKind.REVISION_RECORD,
                key,
                revisionValues.of(number, revision),
                revisionValues.signatories(number, revision)));
    }

    private Paper issue(CaseNumber number, PaperKind kind, String key, Map<String, Object> values) {
        return documents.issue(new PaperOrder(number, kind, key, values));
    }
}
