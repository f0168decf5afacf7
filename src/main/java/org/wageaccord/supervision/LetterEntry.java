package org.wageaccord.supervision;

/**
 * A letter as its signer writes it.
 *
 * @param facts what was found
 * @param basis the provisions it rests on, or that were offended
 * @param demand what the addressee is asked to do
 * @param contact who can be asked, with phone
 */
public record LetterEntry(String facts, String basis, String demand, String contact) {}
