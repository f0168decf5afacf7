package org.wageaccord.registry;

/** The people whom a roster knows in a wage grade, and the women among them. */
public record GradeStaff(String grade, int people, int women) {}
