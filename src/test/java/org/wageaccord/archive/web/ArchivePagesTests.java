package org.wageaccord.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.WORKER;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.archive.ArchiveRoom;
import org.wageaccord.archive.Filed;
import org.wageaccord.archive.format.ArchiveCheck;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.CaseNumber;

/** The page of archive packages: made with one button, fetched as one file, told by its digest. */
@ArchiveRoom
class ArchivePagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Filed filed;

    @TempDir
    Path folder;

    @Test
    void aPackageIsMadeFetchedAndChecked() throws Exception {
        PageVisits visits = new PageVisits(web);
        CaseNumber number = filed.inForce();
        String address = "/cases/" + number.slug() + "/archive";
        assertThat(visits.send(HANDLER, address).getStatus()).isEqualTo(303);
        Document page = visits.show(HANDLER, address);
        String digest = page.select("#archive-1 code.digest").text();
        MockHttpServletResponse fetched = visits.perform(HANDLER, get(address + "/1/package.zip"));
        assertThat(fetched.getContentType()).isEqualTo("application/zip");
        Path file = Files.write(folder.resolve("fetched.zip"), fetched.getContentAsByteArray());
        assertThat(ArchiveCheck.check(file, digest).index().caseNumber()).isEqualTo(number.toString());
        assertThat(page.select("form button")).as("nothing new to archive").isEmpty();
        assertThat(visits.send(HANDLER, address).getStatus()).isEqualTo(422);
        assertThat(visits.perform(HANDLER, get(address + "/2/package.zip")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aWorkerIsNotToldOfPackages() {
        PageVisits visits = new PageVisits(web);
        String address = "/cases/" + filed.inForce().slug() + "/archive";
        assertThat(visits.perform(WORKER, get(address)).getStatus()).isEqualTo(404);
        assertThat(visits.perform(WORKER, get(address + "/1/package.zip")).getStatus())
                .isEqualTo(404);
    }
}
