package org.wageaccord.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.EnterpriseSheet;
import org.wageaccord.registry.Register;
import org.wageaccord.registry.intake.Batch;
import org.wageaccord.registry.intake.Intake;
import org.wageaccord.registry.intake.SheetKind;

/** Uploading the city's list of enterprises, by the city union, or the roster of an enterprise, by who keeps it. */
@Controller
class ImportPages {

    private static final String PAGE = "registry/import";

    private final Intake intake;
    private final Register register;
    private final FormRefusals refusals;

    ImportPages(Intake intake, Register register, FormRefusals refusals) {
        this.intake = intake;
        this.register = register;
        this.refusals = refusals;
    }

    @GetMapping("/register/import/enterprises")
    String enterprises(Model model) {
        requireUnion();
        return form(model, SheetKind.ENTERPRISES);
    }

    @PostMapping("/register/import/enterprises")
    String uploadEnterprises(
            @ModelAttribute("form") ImportForm form, BindingResult binding, Model model, HttpServletResponse response)
            throws IOException {
        requireUnion();
        return upload(SheetKind.ENTERPRISES, null, form, binding, model, response);
    }

    @GetMapping("/register/import/roster/{code}")
    String roster(@PathVariable("code") String code, Model model) {
        model.addAttribute("sheet", kept(code));
        return form(model, SheetKind.ROSTER);
    }

    @PostMapping("/register/import/roster/{code}")
    String uploadRoster(
            @PathVariable("code") String code,
            @ModelAttribute("form") ImportForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response)
            throws IOException {
        EnterpriseSheet sheet = kept(code);
        model.addAttribute("sheet", sheet);
        return upload(SheetKind.ROSTER, sheet.enterprise().id(), form, binding, model, response);
    }

    private String upload(
            SheetKind kind,
            @Nullable PartyId enterprise,
            ImportForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response)
            throws IOException {
        MultipartFile file = form.file();
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        Outcome<Batch> outcome = intake.upload(kind, enterprise, name, content);
        if (outcome instanceof Outcome.Done<Batch> done) {
            return "redirect:/register/import/batches/" + done.value().id();
        }
        refusals.show(binding, outcome.refusals());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("kind", kind);
        return PAGE;
    }

    private static String form(Model model, SheetKind kind) {
        model.addAttribute("form", new ImportForm(null));
        model.addAttribute("kind", kind);
        return PAGE;
    }

    private EnterpriseSheet kept(String code) {
        EnterpriseSheet sheet = register.sheet(new PartyId(code)).orElseThrow(NotHere::unknown);
        if (!sheet.rosterKept()) {
            throw NotHere.forbidden();
        }
        return sheet;
    }

    private void requireUnion() {
        if (!register.entersEnterprises()) {
            throw NotHere.forbidden();
        }
    }
}
