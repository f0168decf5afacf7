package org.wageaccord.kernel;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Shows refusals beside the fields of a form: the reason in the reader's words, and the article where law refuses. */
@Component
public class FormRefusals {

    private static final Pattern LINE = Pattern.compile("\\[\\d+]$");

    private final MessageSource messages;

    FormRefusals(MessageSource messages) {
        this.messages = messages;
    }

    /** Adds each refusal to its field, or to the form as a whole where the form has no such field. */
    public void show(BindingResult binding, List<Refusal> refusals) {
        refusals.forEach(refusal -> add(binding, refusal));
    }

    /** The reason with its article, in the reader's language. */
    public String word(Refusal refusal) {
        String reason = messages.getMessage(
                refusal.code(), refusal.args().toArray(), refusal.code(), LocaleContextHolder.getLocale());
        return refusal.citation() == null ? String.valueOf(reason) : reason + "（" + refusal.citation() + "）";
    }

    private void add(BindingResult binding, Refusal refusal) {
        String field = fieldOf(binding, refusal.field());
        if (field != null) {
            Object typed = binding.getRawFieldValue(field);
            binding.addError(new FieldError(binding.getObjectName(), field, typed, false, null, null, word(refusal)));
        } else {
            binding.addError(new ObjectError(binding.getObjectName(), word(refusal)));
        }
    }

    /** The field, or for a line of a list the one field in which all its lines are typed. */
    private static @Nullable String fieldOf(BindingResult binding, @Nullable String field) {
        if (field == null || knows(binding, field)) {
            return field;
        }
        String whole = LINE.matcher(field).replaceFirst("");
        return knows(binding, whole) ? whole : null;
    }

    private static boolean knows(BindingResult binding, String field) {
        try {
            binding.getRawFieldValue(field);
            return true;
        } catch (InvalidPropertyException e) {
            return false;
        }
    }
}
