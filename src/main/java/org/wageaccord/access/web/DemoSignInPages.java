package org.wageaccord.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.access.DemoSignIn;

/** The buttons of the demo people. In production this mapping does not exist. */
@Controller
@ConditionalOnProperty("wage-accord.demo")
class DemoSignInPages {

    private final DemoSignIn demo;

    DemoSignInPages(DemoSignIn demo) {
        this.demo = demo;
    }

    @PostMapping("/demo/sign-in")
    String signIn(@RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
        if (!demo.signIn(person, request, response)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/";
    }
}
