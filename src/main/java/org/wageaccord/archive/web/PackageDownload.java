package org.wageaccord.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.archive.Archives;
import org.wageaccord.archive.CaseArchive;
import org.wageaccord.kernel.CaseNumber;

/** Hands out a package as a file; not found for those who may not fetch it. */
@Component
class PackageDownload {

    private final Archives archives;

    PackageDownload(Archives archives) {
        this.archives = archives;
    }

    void write(CaseNumber number, int serial, HttpServletResponse response) throws IOException {
        CaseArchive archive = archives.of(number).stream()
                .filter(a -> a.serial() == serial)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(number + "-" + serial + ".zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        archives.write(archive, response.getOutputStream());
    }
}
