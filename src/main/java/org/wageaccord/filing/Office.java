package org.wageaccord.filing;

import org.wageaccord.documents.OfficeLetters.Sender;

/** The two offices that review: 市总工会 and 人社局. */
public enum Office {
    CITY_UNION,
    LABOR_BUREAU;

    /** As the sender of a letter. */
    public Sender sender() {
        return this == CITY_UNION ? Sender.CITY_UNION : Sender.LABOR_BUREAU;
    }
}
