package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/**
 * The vote on an agreed draft (条例 第二十九条): of the sector congress, or of each member's, where an enterprise whose
 * congress did not approve is not bound.
 */
@Component
class Approving {

    private final TalksBook book;
    private final VoteBook votes;
    private final MemberBook members;
    private final AgreementBook agreements;
    private final Talking talking;
    private final SectorRules rules;
    private final SectorHands hands;
    private final SectorNotices notices;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    Approving(
            TalksBook book,
            VoteBook votes,
            MemberBook members,
            AgreementBook agreements,
            Talking talking,
            SectorRules rules,
            SectorHands hands,
            SectorNotices notices,
            Documents documents,
            ApplicationEventPublisher events) {
        this.book = book;
        this.votes = votes;
        this.members = members;
        this.agreements = agreements;
        this.talking = talking;
        this.rules = rules;
        this.hands = hands;
        this.notices = notices;
        this.documents = documents;
        this.events = events;
    }

    /** The workers' chief submits it, one way or the other. */
    Outcome<Void> submit(Talks talks, @Nullable Way way, @Nullable LocalDate closesOn) {
        List<Refusal> refusals = ofWorkers(talks, Step.SUBMISSION);
        List<Bound> voting = voting(talks);
        if (way == null) {
            refusals.add(SectorRules.refusal("way", "wayMissing", Law.APPROVAL));
        }
        if (way == Way.MEMBERS && (closesOn == null || !closesOn.isAfter(hands.today()))) {
            refusals.add(SectorRules.refusal("closesOn", "closesOn", Law.APPROVAL, hands.today()));
        }
        if (way == Way.MEMBERS && closesOn != null && isOver(talks, closesOn)) {
            refusals.add(SectorRules.refusal("closesOn", "closesAfterLastDay", Law.BY_CONSENT, talks.lastDay()));
        }
        if (voting.isEmpty()) {
            refusals.add(SectorRules.refusal(null, "noMembers", Law.APPROVAL));
        }
        if (!refusals.isEmpty() || way == null) {
            return Outcome.refused(refusals);
        }
        LocalDate closes = way == Way.MEMBERS ? closesOn : null;
        book.add(talks, Act.Kind.SUBMITTED, Side.WORKERS, new Talks.Submission(way, closes, voting.size()));
        if (way == Way.MEMBERS) {
            votes.await(talks, voting);
            List<PartyId> enterprises = voting.stream().map(Bound::enterprise).toList();
            notices.chairs(talks, enterprises, "vote", talks.unit().name(), closesOn);
        }
        events.publishEvent(new SectorSubmitted(talks.number(), talks.version(), way, voting.size()));
        return Outcome.done(null);
    }

    /** Whether the members would vote on a termination that lies behind them. */
    private static boolean isOver(Talks talks, LocalDate closesOn) {
        LocalDate lastDay = talks.lastDay();
        return talks.isTermination() && lastDay != null && !lastDay.isAfter(closesOn);
    }

    /** The members; where an agreement is to be terminated, those it binds today. */
    private List<Bound> voting(Talks talks) {
        CaseNumber of = talks.offer().of();
        return talks.isTermination() && of != null
                ? agreements.boundBy(of, hands.today())
                : members.on(talks.unit().id(), hands.today()).stream()
                        .map(member -> new Bound(member.enterprise(), member.enterpriseName()))
                        .toList();
    }

    /** The heads of the unions whose congress has not voted yet: they owe the vote. */
    List<ActorId> voters(Talks talks) {
        return talks.step() == Step.MEMBER_VOTES ? hands.chairsOf(votes.waiting(talks)) : List.of();
    }

    /** Whether the vote of this enterprise is awaited. */
    boolean awaits(Talks talks, PartyId enterprise) {
        return talks.step() == Step.MEMBER_VOTES
                && votes.line(talks, enterprise)
                        .filter(line -> line.vote() == null)
                        .isPresent();
    }

    /** The workers' chief enters how the congress of the sector voted. */
    Outcome<Void> congress(Talks talks, Talks.VoteEntry entry) {
        List<Refusal> refusals = ofWorkers(talks, Step.CONGRESS_VOTE);
        refusals.addAll(rules.vote(since(talks), entry));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Talks.Vote vote = keep(talks.number(), entry, rules.passes(entry, false));
        book.add(talks, Act.Kind.CONGRESS, Side.WORKERS, vote);
        int all = talks.submission() == null ? 0 : talks.submission().members();
        end(talks, Way.CONGRESS, new Talks.Result(vote.passed(), vote.passed() ? all : 0, all));
        return Outcome.done(null);
    }

    /** The head of a member's union enters how its congress voted, before the closing day is over. */
    Outcome<Void> member(Talks talks, PartyId enterprise, Talks.VoteEntry entry) {
        List<Refusal> refusals = new ArrayList<>(hands.unless(hands.chairs(enterprise), "vote", Law.APPROVAL));
        VoteLine line = talks.step() == Step.MEMBER_VOTES
                ? votes.line(talks, enterprise).orElse(null)
                : null;
        if (line == null) {
            refusals.add(Refusal.of(null, "refusal.sector.notNow"));
        } else if (line.vote() != null) {
            refusals.add(SectorRules.refusal(null, "votedAlready", Law.APPROVAL));
        }
        refusals.addAll(rules.vote(since(talks), entry));
        if (!refusals.isEmpty() || line == null) {
            return Outcome.refused(refusals);
        }
        Talks.Vote vote = kept(talks, entry);
        votes.add(talks, enterprise, vote);
        events.publishEvent(
                new SectorMemberVoted(talks.number(), line.enterpriseName(), vote.roll(), vote.yes(), vote.passed()));
        if (votes.open(talks) == 0) {
            events.publishEvent(
                    new SectorVoteComplete(talks.number(), votes.all(talks).size()));
        }
        return Outcome.done(null);
    }

    /** All have voted or the term is over: passed where at least one congress approved, for those that did. */
    boolean close(Talks talks) {
        if (talks.step() != Step.MEMBER_VOTES) {
            return talks.result() != null && talks.result().passed();
        }
        List<VoteLine> all = votes.all(talks);
        int approved = (int) all.stream().filter(Approving::approves).count();
        end(talks, Way.MEMBERS, new Talks.Result(approved > 0, approved, all.size()));
        return approved > 0;
    }

    static boolean approves(VoteLine line) {
        return line.vote() != null && line.vote().passed();
    }

    private void end(Talks talks, Way way, Talks.Result result) {
        book.add(talks, Act.Kind.VOTED, null, result);
        notices.both(talks, result.passed() ? "passed" : "notPassed", result.approved(), result.members());
        events.publishEvent(new SectorVoted(talks.number(), way, result.approved(), result.members(), result.passed()));
    }

    private List<Refusal> ofWorkers(Talks talks, Step step) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = talking.turn(talks, side, step);
        if (side == Side.ENTERPRISE) {
            refusals.addAll(hands.unless(false, "workers", Law.APPROVAL));
        }
        return refusals;
    }

    /** The vote of an enterprise's own congress, with its paper. */
    Talks.Vote kept(Talks talks, Talks.VoteEntry entry) {
        return keep(talks.number(), entry, rules.passes(entry, true));
    }

    private static LocalDate since(Talks talks) {
        LocalDate agreed = talks.agreedOn();
        return agreed == null ? talks.offeredOn() : agreed;
    }

    private Talks.Vote keep(CaseNumber number, Talks.VoteEntry entry, boolean passed) {
        Upload paper = Objects.requireNonNull(entry.paper());
        Attachment kept = documents.attach(number, paper);
        return new Talks.Vote(
                entry.heldOn(),
                entry.roll(),
                entry.present(),
                entry.yes(),
                passed,
                new Talks.KeptFile(kept.id(), kept.name()));
    }
}
