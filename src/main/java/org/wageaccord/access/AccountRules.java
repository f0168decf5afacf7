package org.wageaccord.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/** What user names and passwords must be. */
final class AccountRules {

    /** The national base line asks for passwords that are not simple; the numbers are the platform's own. */
    static final Citation IDENTITY = new Citation("信息安全技术 网络安全等级保护基本要求 GB/T 22239-2019", "身份鉴别");

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int KINDS = 2;
    private static final int LONGEST_NAME = 100;
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,63}");
    private static final int TELLING = 4;

    private AccountRules() {}

    static List<Refusal> names(String username, String name, boolean taken) {
        List<Refusal> found = new ArrayList<>();
        String plain = username.strip();
        if (plain.isEmpty()) {
            found.add(Refusal.of("username", "refusal.access.usernameMissing"));
        } else if (!USERNAME.matcher(plain).matches()) {
            found.add(Refusal.of("username", "refusal.access.usernameShape"));
        } else if (taken) {
            found.add(Refusal.of("username", "refusal.access.usernameTaken", plain));
        }
        if (name.isBlank()) {
            found.add(Refusal.of("name", "refusal.access.nameMissing"));
        } else if (name.strip().length() > LONGEST_NAME) {
            found.add(Refusal.of("name", "refusal.access.nameLong", LONGEST_NAME));
        }
        return found;
    }

    static List<Refusal> password(String field, String username, String password) {
        List<Refusal> found = new ArrayList<>();
        if (password.length() < SHORTEST) {
            found.add(
                    Refusal.of(field, "refusal.access.passwordShort", SHORTEST).citing(IDENTITY));
        } else if (password.length() > LONGEST) {
            found.add(Refusal.of(field, "refusal.access.passwordLong", LONGEST));
        } else if (kinds(password) < KINDS) {
            found.add(Refusal.of(field, "refusal.access.passwordPlain").citing(IDENTITY));
        }
        if (username.length() >= TELLING
                && password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            found.add(Refusal.of(field, "refusal.access.passwordHasName").citing(IDENTITY));
        }
        return found;
    }

    /** Letters, digits, others: how many of the three kinds there are. */
    private static int kinds(String password) {
        boolean letters = password.codePoints().anyMatch(Character::isLetter);
        boolean digits = password.codePoints().anyMatch(Character::isDigit);
        boolean others = password.codePoints().anyMatch(one -> !Character.isLetterOrDigit(one));
        return (letters ? 1 : 0) + (digits ? 1 : 0) + (others ? 1 : 0);
    }
}
