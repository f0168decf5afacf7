package org.wageaccord.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.DemoPerson;
import org.wageaccord.access.Role;

/** The sign-in page; in the demo city each demo person is a button. */
@Controller
class SignInPages {

    private final Accounts accounts;
    private final boolean demo;

    SignInPages(Accounts accounts, @Value("${wage-accord.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam Map<String, String> query, Model model) {
        model.addAttribute("failed", query.containsKey("failed"));
        model.addAttribute("out", query.containsKey("out"));
        model.addAttribute("demo", demo);
        model.addAttribute("groups", groups());
        return "access/sign-in";
    }

    private Map<String, List<DemoPerson>> groups() {
        return accounts.demoPeople().stream()
                .collect(Collectors.groupingBy(p -> group(p.role()), LinkedHashMap::new, Collectors.toList()));
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
