package org.wageaccord.sector.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.registry.Entries;
import org.wageaccord.sector.SectorCourse;
import org.wageaccord.sector.SectorRoom;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Unit;
import org.wageaccord.supervision.SupervisionCast;

/** What all tests of pages of this room need: each reader is shown the acts that are theirs, refused in place, or kept out. */
@SectorRoom
abstract class SectorVisits {

    static final MockMultipartFile PDF =
            new MockMultipartFile("paper", "决议.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

    @Autowired
    MockMvc web;

    @Autowired
    Sectoring sector;

    @Autowired
    Sectors sectors;

    @Autowired
    SectorCourse course;

    @Autowired
    SupervisionCast cast;

    UUID unit() {
        return sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
    }

    String digest(CaseNumber number) {
        return sector.talks(number).draft().digest();
    }

    Document show(Actor who, String address) {
        return new PageVisits(web).show(who, address);
    }

    MockHttpServletResponse send(Actor who, String address, String... fields) {
        return new PageVisits(web).send(who, address, fields);
    }

    /** What stands in the refused form. */
    Document refused(Actor who, String address, String... fields) {
        return PageVisits.read(send(who, address, fields), 422);
    }

    MockHttpServletResponse perform(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return new PageVisits(web).perform(actor, request);
    }
}
