package org.wageaccord.access;

/** By what somebody showed, freshly, that it is really this person who signs. What was typed is kept nowhere. */
public enum ConfirmedBy {
    /** the password of the account, typed again */
    PASSWORD,
    /** a code of this minute of the authenticator on the phone */
    CODE
}
