package org.wageaccord.filing;

/** The two offices that review: 市总工会 and 人社局. */
public enum Office {
    CITY_UNION,
    LABOR_BUREAU
}
