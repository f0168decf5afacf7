package org.wageaccord.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.registry.Entries.CODE;
import static org.wageaccord.registry.Entries.delegate;
import static org.wageaccord.registry.Entries.identity;
import static org.wageaccord.registry.Entries.person;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.RegisterTest;

/** Accounts of people on a roster: one at a time or all at once, and never two for one person. */
@RegisterTest
@Transactional
class RosterAccountPagesTests extends AccountPage {

    @Test
    void theHolderIsFoundOnARosterThatCameLaterUnderTheSameNameOnly() throws Exception {
        ActorId chair = account("陈某", Role.WC, EXAMPLE, Role.WC);
        Person other = registry.enter(EXAMPLE, person("李某", Gender.MALE, "33079919800101001X"))
                .orElseThrow();
        actAs(PartyId.CITY_UNION, Role.CU);
        String address = "/accounts/" + chair + "/person";
        assertThat(page(get("/accounts/" + chair)).select("a[href^=" + address + "]"))
                .hasSize(1);
        Document found = page(get(address).param("enterprise", CODE));
        assertThat(found.select("tbody th").eachText()).containsExactly("陈某");
        perform(linking(address, other));
        assertThat(registry.personOf(chair)).isEmpty();
        perform(linking(address, chen));
        assertThat(registry.personOf(chair).map(Person::id)).contains(chen.id());
    }

    @Test
    void accountsOfAllDelegatesAreOpenedAtOnceWithAListOfPasswords() throws Exception {
        for (int i = 2; i < 5; i++) {
            registry.enter(EXAMPLE, delegate("代表" + i, Gender.MALE, identity(i, Gender.MALE), false, FIRST, LAST))
                    .orElseThrow();
        }
        registry.enter(EXAMPLE, person("李某", Gender.MALE, "33079919800101001X")).orElseThrow();
        actAs(EXAMPLE, Role.WC);
        String address = "/accounts/many/" + CODE;
        assertThat(page(get(address)).text()).contains("这次为 4 人开通");
        Document bad =
                parse(perform(post(address).with(csrf()).param("role", "CD").param("from", "2026-01-01")));
        assertThat(error(bad, "to")).contains("请填写授权终止日");
        assertThat(error(bad, "sourcePaper")).contains("请填写授权依据");
        Document list = parse(perform(many(address, "CD")));
        assertThat(list.select("tbody tr")).hasSize(4);
        assertThat(list.select("tbody td:last-child").eachText()).doesNotHaveDuplicates();
        assertThat(registry.delegates(EXAMPLE, registryDay())).allMatch(one -> one.account() != null);
        assertThat(page(get(address)).select(".empty").text()).contains("都有账号");
        assertThat(parse(perform(many(address, "WK"))).select("#given-password"))
                .hasSize(1);
        actAs(EXAMPLE, Role.EL);
        assertThat(status(get(address))).isEqualTo(403);
    }

    @Test
    void whoHasAnAccountFromBeforeTheRosterGetsNoSecondOne() throws Exception {
        ActorId chair = account("陈某", Role.WC, EXAMPLE, Role.WC);
        actAs(EXAMPLE, Role.WC);
        Document page = page(get("/accounts/many/" + CODE));
        assertThat(page.select(".notice.warn a").eachAttr("href"))
                .containsExactly("/accounts/" + chair + "/person?enterprise=" + CODE);
        assertThat(page.select("form[method=post] .primary")).isEmpty();
        assertThat(status(many("/accounts/many/" + CODE, "CD"))).isEqualTo(422);
        assertThat(registry.person(EXAMPLE, chen.id()).orElseThrow().account()).isNull();
        actAs(PartyId.CITY_UNION, Role.CU);
        assertThat(page(get("/accounts/new")
                                .param("enterprise", CODE)
                                .param("person", chen.id().toString()))
                        .select(".notice.warn a"))
                .hasSize(1);
    }

    @Test
    void theChairFindsTheOwnNameOnTheRoster() throws Exception {
        Actor chair = accounts.actor(account("陈某", Role.WC, EXAMPLE, Role.WC));
        act(chair);
        assertThat(page(get("/accounts/" + chair.id())).text()).contains("这是您自己的账号");
        perform(linking("/accounts/" + chair.id() + "/person", chen));
        assertThat(registry.personOf(chair.id()).map(Person::id)).contains(chen.id());
    }

    @Test
    void aPersonWhoseAccountIsDisabledMayBeGivenAnother() throws Exception {
        ActorId wrong = account("陈某", Role.CD, EXAMPLE, Role.CD);
        ActorId right = account("陈某", Role.WC, EXAMPLE, Role.WC);
        registry.link(EXAMPLE, chen.id(), wrong, null).orElseThrow();
        actAs(PartyId.CITY_UNION, Role.CU);
        String address = "/accounts/" + right + "/person";
        assertThat(page(get(address).param("enterprise", CODE)).select("tbody form[action$=person] button"))
                .isEmpty();
        perform(linking(address, chen));
        assertThat(registry.personOf(right)).isEmpty();
        keeping.disable(wrong).orElseThrow();
        assertThat(page(get(address).param("enterprise", CODE)).select("tbody form[action$=person] button"))
                .hasSize(1);
        perform(linking(address, chen));
        assertThat(registry.personOf(right).map(Person::id)).contains(chen.id());
        assertThat(registry.personOf(wrong)).isEmpty();
    }
}
