package org.wageaccord.sector;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Act.Kind;
import org.wageaccord.sector.Talks.Verdict;

/** How far talks are, by what was done in them. */
final class Steps {

    private static final int SIDES = Side.values().length;

    private Steps() {}

    static Step of(Talks talks) {
        Talks.Reply reply = talks.reply();
        if (reply == null) {
            return Step.REPLY;
        }
        if (!reply.accepted()) {
            return Step.REFUSED;
        }
        if (talks.teams().size() < SIDES) {
            return Step.TEAMS;
        }
        if (talks.gaveUp().size() == SIDES) {
            return Step.GIVEN_UP;
        }
        return talks.isAgreed() ? afterTheDraft(talks) : Step.DRAFT;
    }

    private static Step afterTheDraft(Talks talks) {
        Talks.Submission submission = talks.submission();
        Talks.Result result = talks.result();
        if (submission == null) {
            return Step.SUBMISSION;
        }
        if (result == null) {
            return submission.way() == Way.MEMBERS ? Step.MEMBER_VOTES : Step.CONGRESS_VOTE;
        }
        return result.passed() ? afterTheVote(talks) : Step.DRAFT;
    }

    private static Step afterTheVote(Talks talks) {
        Talks.Review review = talks.review();
        if (review != null && review.verdict() == Verdict.OBJECTED) {
            return Step.DRAFT;
        }
        if (talks.signatures().size() < SIDES) {
            return Step.SIGNATURES;
        }
        if (talks.isTermination()) {
            return ofTermination(talks);
        }
        return talks.effect() == null ? ofFiling(talks.filed()) : inForce(talks);
    }

    private static Step ofFiling(@Nullable SectorFiling filed) {
        if (filed == null) {
            return Step.FILING;
        }
        return switch (filed.state()) {
            case UNION_REVIEW -> Step.UNION_REVIEW;
            case BOTH_ACCEPTANCE -> Step.BOTH_ACCEPTANCE;
            case BOTH_REVIEW -> Step.BOTH_REVIEW;
            case ACCEPTANCE -> Step.ACCEPTANCE;
            case REVIEW -> Step.REVIEW;
            case SUPPLY -> Step.SUPPLY;
            case WITHDRAWN -> Step.FILING;
        };
    }

    private static Step inForce(Talks talks) {
        if (talks.ended() != null) {
            return Step.ENDED;
        }
        if (talks.find(Kind.EXPIRED).isPresent()) {
            return Step.EXPIRED;
        }
        return talks.publication() == null ? Step.PUBLICATION : Step.IN_FORCE;
    }

    private static Step ofTermination(Talks talks) {
        if (talks.find(Kind.TERMINATED).isEmpty()) {
            return Step.LAST_DAY;
        }
        if (talks.endFiling() == null) {
            return Step.END_FILING;
        }
        return talks.endRecordedOn() == null ? Step.END_RECORD : Step.END_RECORDED;
    }
}
