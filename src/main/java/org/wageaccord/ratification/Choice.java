package org.wageaccord.ratification;

public enum Choice {
    YES,
    NO,
    ABSTAIN
}
