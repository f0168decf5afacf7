package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.Refusal;

class AccountRulesTests {

    @Test
    void aPasswordIsLongMixedAndDoesNotHoldTheUserName() {
        assertThat(password("short-1")).containsExactly("refusal.access.passwordShort");
        assertThat(password("onlyletters")).containsExactly("refusal.access.passwordPlain");
        assertThat(password("12345678901")).containsExactly("refusal.access.passwordPlain");
        assertThat(password("x1".repeat(65))).containsExactly("refusal.access.passwordLong");
        assertThat(password("2026-UNION01-x")).containsExactly("refusal.access.passwordHasName");
        assertThat(password("一个很长的中文密码1号")).isEmpty();
        assertThat(password("demo-2026-wage")).isEmpty();
    }

    @Test
    void whatTheBaseLineAsksForIsCited() {
        assertThat(AccountRules.password("next", "union01", "short"))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("next");
                    assertThat(String.valueOf(refusal.citation()))
                            .contains("GB/T 22239-2019")
                            .contains("身份鉴别");
                });
    }

    @Test
    void aUserNameIsOfLettersAndDigits() {
        for (String good : List.of("union01", "00014x-d001", "a.b_c-d")) {
            assertThat(AccountRules.names(good, "陈某", false)).as(good).isEmpty();
        }
        for (String bad : List.of("ab", "陈某", "with space", "-x1", "a".repeat(65), "a<b>c")) {
            assertThat(AccountRules.names(bad, "陈某", false))
                    .as(bad)
                    .extracting(Refusal::code)
                    .containsExactly("refusal.access.usernameShape");
        }
        assertThat(AccountRules.names(" ", "某".repeat(101), true))
                .extracting(Refusal::code)
                .containsExactly("refusal.access.usernameMissing", "refusal.access.nameLong");
        assertThat(AccountRules.names("union01", "陈某", true))
                .extracting(Refusal::code)
                .containsExactly("refusal.access.usernameTaken");
    }

    @Test
    void anInitialPasswordCanBeToldByTelephoneAndSatisfiesTheRules() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String password = InitialPassword.fresh();
            assertThat(password)
                    .matches("[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){2}")
                    .doesNotContain("i", "l", "o");
            assertThat(AccountRules.password("password", "union01", password)).isEmpty();
            seen.add(password);
        }
        assertThat(seen).hasSize(200);
    }

    private static List<String> password(String password) {
        return AccountRules.password("password", "union01", password).stream()
                .map(Refusal::code)
                .toList();
    }
}
