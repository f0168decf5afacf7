package org.wageaccord.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.pdf.Ink;
import org.wageaccord.documents.pdf.SealMark;

/**
 * Who signed what a paper says, and by which act: the platform turns the act into a certificate signature inside the PDF.
 *
 * @param party the side or office for which the person signs
 * @param capacity what the person is there, e.g. 职工方首席代表
 * @param act the receipt of the signing act; null where issuing the paper is itself the act
 * @param confirmed digest of the text that the person confirmed with the second factor; null as before
 * @param at when the person signed
 * @param hand what the person wrote by hand, to be shown in the paper; null where nothing was
 * @param seal the picture of the party's seal, to be shown in the paper; null where none was put
 */
public record Signatory(
        String name,
        String party,
        String capacity,
        @Nullable UUID act,
        @Nullable String confirmed,
        Instant at,
        @Nullable Hand hand,
        @Nullable Seal seal) {

    /**
     * A signature written by hand.
     *
     * @param place the id of the element that the paper's template leaves for it, e.g. {@code sign-WORKERS}
     */
    public record Hand(String place, Handwriting drawn) {}

    /**
     * The picture of a party's seal. It proves nothing: it is shown in the signature, which does.
     *
     * @param place the id of the element of the paper's template that it is put over, e.g. {@code seal-WORKERS}
     * @param png what is not ink is transparent in it
     * @param digest SHA-256 of the picture
     * @param millimeters how wide it is on paper
     */
    @SuppressWarnings("ArrayRecordComponent") // known by its digest
    public record Seal(String place, byte[] png, String digest, int millimeters) {

        SealMark mark() {
            return new SealMark(place, png, millimeters);
        }
    }

    public Signatory(
            String name, String party, String capacity, @Nullable UUID act, @Nullable String confirmed, Instant at) {
        this(name, party, capacity, act, confirmed, at, null, null);
    }

    /** Someone of an office who issues a paper of it. */
    public static Signatory of(String name, String party, String capacity, Instant at) {
        return new Signatory(name, party, capacity, null, null, at);
    }

    /** The same who also wrote by hand. */
    public Signatory with(Hand written) {
        return new Signatory(name, party, capacity, act, confirmed, at, written, seal);
    }

    /** The same who also put the seal of the party. */
    public Signatory with(Seal put) {
        return new Signatory(name, party, capacity, act, confirmed, at, hand, put);
    }

    @Nullable
    SealMark mark() {
        return seal == null ? null : seal.mark();
    }

    @Nullable
    Ink ink() {
        return hand == null ? null : hand.drawn().ink(hand.place());
    }
}
