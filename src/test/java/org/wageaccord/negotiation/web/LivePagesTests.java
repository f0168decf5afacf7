package org.wageaccord.negotiation.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.negotiation.CaseRoom;
import org.wageaccord.negotiation.CaseTown;

/** Open answers do not hold up a house that closes. */
@CaseRoom
class LivePagesTests {

    private static final long SOON = 2_000;

    @Autowired
    MockMvc web;

    @Autowired
    CaseTown town;

    @Autowired
    LivePages pages;

    @Test
    void anOpenPageIsLetGoWhenTheHouseCloses() {
        town.open();
        PartyId enterprise = town.fresh();
        CaseNumber number = town.offered(enterprise);
        Actor chair = town.of(enterprise, Role.WC);
        MvcResult open = Acting.as(chair, () -> listening(chair, number));
        assertThatThrownBy(() -> open.getAsyncResult(1)).isInstanceOf(IllegalStateException.class);
        pages.closing();
        assertThatCode(() -> open.getAsyncResult(SOON)).doesNotThrowAnyException();
    }

    private MvcResult listening(Actor reader, CaseNumber number) {
        try {
            return web.perform(get("/live/" + number.slug()).with(user(reader.name())))
                    .andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
