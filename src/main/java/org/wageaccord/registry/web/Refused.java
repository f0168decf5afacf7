package org.wageaccord.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Refusal;

/** How the pages of accounts and mandates tell that something was refused. */
@Component
class Refused {

    private final FormRefusals words;

    Refused(FormRefusals words) {
        this.words = words;
    }

    /** Beside the fields of the form, with the status that says so. */
    void show(BindingResult binding, List<Refusal> refusals, MandateForm form, HttpServletResponse response) {
        words.show(
                binding,
                refusals.stream().map(one -> renamed(one, form)).distinct().toList());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }

    void show(BindingResult binding, List<Refusal> refusals, HttpServletResponse response) {
        words.show(binding, refusals);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }

    List<String> words(List<Refusal> refusals) {
        return refusals.stream().map(words::word).toList();
    }

    /** What could not be read goes before what the register says to the other fields. */
    static List<Refusal> together(List<Refusal> unread, List<Refusal> register) {
        Set<String> fields =
                unread.stream().map(Refusal::field).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Refusal> all = new ArrayList<>(unread);
        register.stream()
                .filter(one -> one.field() == null || !fields.contains(one.field()))
                .forEach(all::add);
        return all;
    }

    private static Refusal renamed(Refusal refusal, MandateForm form) {
        return "party".equals(refusal.field())
                ? new Refusal(form.partyField(), refusal.code(), refusal.args(), refusal.citation())
                : refusal;
    }
}
