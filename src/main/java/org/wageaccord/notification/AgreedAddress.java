package org.wageaccord.notification;

import java.time.LocalDate;

/**
 * What a side agreed about the inbox and where it is reached besides.
 *
 * @param link the page on which it was confirmed and is changed
 */
public record AgreedAddress(String party, LocalDate confirmedOn, String recipient, String postal, String link) {}
