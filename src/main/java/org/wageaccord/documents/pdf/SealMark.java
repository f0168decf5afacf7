package org.wageaccord.documents.pdf;

/**
 * The picture of a seal that stands with a signature, and where.
 *
 * @param place the id of the element of the template that it is put over, see {@link SigningPlaces}
 * @param png what is not ink is transparent in it
 * @param millimeters how wide it is on paper
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record SealMark(String place, byte[] png, int millimeters) {}
