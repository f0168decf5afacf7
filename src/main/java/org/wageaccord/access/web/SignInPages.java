package org.wageaccord.access.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.DemoPerson;
import org.wageaccord.access.Role;

/** The sign-in page; in the demo city each demo person is a button. */
@Controller
class SignInPages {

    /** The parties in the order of the page. */
    private static final List<String> GROUPS = List.of("enterprise", "workers", "union", "bureau", "others");

    private final Accounts accounts;
    private final boolean demo;

    SignInPages(Accounts accounts, @Value("${wage-accord.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String out, Model model) {
        return page(model, false, out != null, "");
    }

    /** Where a refused sign-in is forwarded to: the same page, the typed name kept, never the password. */
    @PostMapping("/sign-in/failed")
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    String failed(@RequestParam(defaultValue = "") String username, Model model) {
        return page(model, true, false, username);
    }

    private String page(Model model, boolean failed, boolean out, String username) {
        model.addAttribute("failed", failed);
        model.addAttribute("out", out);
        model.addAttribute("username", username);
        model.addAttribute("demo", demo);
        model.addAttribute("groups", groups());
        return "access/sign-in";
    }

    private Map<String, List<DemoPerson>> groups() {
        return accounts.demoPeople().stream()
                .collect(Collectors.groupingBy(
                        p -> group(p.role()),
                        () -> new TreeMap<>(Comparator.comparingInt(GROUPS::indexOf)),
                        Collectors.toList()));
    }

    private static String group(Role role) {
        return switch (role) {
            case EH, EL, EC, ER -> "enterprise";
            case WC, WR, CD, WK -> "workers";
            case TG, TA, CU, LS -> "union";
            case HB, MD -> "bureau";
            default -> "others";
        };
    }
}
