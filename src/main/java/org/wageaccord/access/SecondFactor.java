package org.wageaccord.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * The fresh confirmation of the person behind a signature. With an authenticator it is a code of this minute and nothing else:
 * the session stands for the password already. Without one it is the password, typed again, unless the installation requires
 * authenticators of everybody who signs. Where the password itself is the key - of a private room and what lies in it - a code
 * cannot stand for it, and that is asked of {@link Accounts#confirms}.
 */
@Service
@Transactional
public class SecondFactor {

    /** The field that refusals stand beside. */
    public static final String FIELD = "password";

    private final Accounts accounts;
    private final AccountTable table;
    private final AuthenticatorTable authenticators;
    private final Codes codes;
    private final boolean required;

    SecondFactor(
            Accounts accounts, AccountTable table, AuthenticatorTable authenticators, Codes codes, FactorRule rule) {
        this.accounts = accounts;
        this.table = table;
        this.authenticators = authenticators;
        this.codes = codes;
        this.required = rule.isRequired();
    }

    /** By what an account confirms its acts. */
    public enum Way {
        /** by the password, typed again */
        PASSWORD,
        /** by a fresh code of the authenticator */
        CODE,
        /** by nothing yet: authenticators are required and this account has none */
        ENROL_FIRST
    }

    @Transactional(readOnly = true)
    public Way way(ActorId id) {
        return confirmed(id).map(row -> Way.CODE).orElse(required ? Way.ENROL_FIRST : Way.PASSWORD);
    }

    /**
     * Whether it is really this person who acts, and by what that was shown. Refuses a wrong password or code and a code that was used before, which count
     * towards the lockout; and everything from an account that has yet to set up the authenticator that is required.
     */
    public Outcome<ConfirmedBy> confirm(ActorId id, @Unprinted String typed) {
        Optional<AuthenticatorTable.Row> row = confirmed(id);
        if (row.isPresent()) {
            Account account = table.byId(id.value()).orElseThrow();
            return answer(codes.take(account, row.get(), FIELD, typed), ConfirmedBy.CODE);
        }
        if (required) {
            return Outcome.refused(Refusal.of(FIELD, "refusal.access.enrolFirst"));
        }
        return answer(
                accounts.confirms(id, typed) ? null : Refusal.of(FIELD, "refusal.access.confirmationWrong"),
                ConfirmedBy.PASSWORD);
    }

    private Optional<AuthenticatorTable.Row> confirmed(ActorId id) {
        return authenticators.of(id.value()).filter(row -> row.confirmedAt() != null);
    }

    private static Outcome<ConfirmedBy> answer(@Nullable Refusal refusal, ConfirmedBy by) {
        return refusal == null ? Outcome.done(by) : Outcome.refused(refusal);
    }
}
