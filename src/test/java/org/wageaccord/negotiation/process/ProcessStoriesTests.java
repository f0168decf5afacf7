package org.wageaccord.negotiation.process;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;

/**
 * The models travelled by stories, and at the end whether the stories left anything out: that check counts only what was
 * travelled in the same run, so the stories belong to this one class and share its context.
 */
class ProcessStoriesTests {

    @Nested
    @Order(1)
    class OfferAndReply extends OfferStories {}

    @Nested
    @Order(2)
    class Preparation extends PreparationStories {}

    @Nested
    @Order(3)
    class Table extends TableStories {}

    @Nested
    @Order(4)
    class Congress extends CongressStories {}

    @Nested
    @Order(5)
    class Filing extends FilingStories {}

    @Nested
    @Order(6)
    class Revising extends RevisionStories {}

    @Nested
    @Order(7)
    class SigningOrder extends SigningOrderStories {}

    @Nested
    @Order(8)
    class ParallelReview extends ParallelReviewStories {}

    @Nested
    @Order(9)
    class AtTheEnd extends TravelledByAll {}
}
