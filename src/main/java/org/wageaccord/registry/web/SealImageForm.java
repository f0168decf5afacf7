package org.wageaccord.registry.web;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.forms.Typed;

/** The picture of a seal as it is handed in. */
record SealImageForm(@Nullable MultipartFile file, @Nullable String millimeters) {

    /** What is no number of millimeters is none, which every seal is larger than. */
    int width() {
        String typed = Normalizer.normalize(Typed.text(millimeters), Normalizer.Form.NFKC);
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
