package org.wageaccord.registry;

public enum Gender {
    FEMALE,
    MALE
}
