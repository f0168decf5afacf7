package org.wageaccord.filing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.filing.Supply;
import org.wageaccord.forms.Typed;

/** How one missing thing is supplied. A file cannot be put back into a form; the page asks for it again. */
public class SupplyForm {

    private String item = "";
    private String words = "";
    private @Nullable MultipartFile file;

    public static SupplyForm of(String item) {
        SupplyForm form = new SupplyForm();
        form.item = item;
        return form;
    }

    public Supply supply() {
        MultipartFile attached = file == null || file.isEmpty() ? null : file;
        return attached == null
                ? new Supply(item, Typed.text(words), null, null)
                : new Supply(item, Typed.text(words), plainName(attached.getOriginalFilename()), content(attached));
    }

    /** Some browsers send the folders with it. */
    private static String plainName(@Nullable String name) {
        String plain = name == null ? "" : name.replace('\\', '/');
        return plain.substring(plain.lastIndexOf('/') + 1).strip();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
