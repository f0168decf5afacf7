package org.wageaccord.ground;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much may be uploaded at once, from {@code spring.servlet.multipart}; in templates {@code ${@uploadLimits.…}}. */
@Component("uploadLimits")
public class UploadLimits {

    private final DataSize file;
    private final DataSize form;

    UploadLimits(
            @Value("${spring.servlet.multipart.max-file-size}") DataSize file,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize form) {
        this.file = file;
        this.form = form;
    }

    /** The largest file, in bytes. */
    public long file() {
        return file.toBytes();
    }

    /** The largest form with all its files, in bytes. */
    public long form() {
        return form.toBytes();
    }

    public long fileMegabytes() {
        return file.toMegabytes();
    }

    public long formMegabytes() {
        return form.toMegabytes();
    }
}
