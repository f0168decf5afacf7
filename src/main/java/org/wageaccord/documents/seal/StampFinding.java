package org.wageaccord.documents.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/**
 * What a time stamp that lies beside its content is worth.
 *
 * @param clock the name of the clock; empty where it cannot be read
 * @param at the time in the token
 * @param fault null where it holds
 */
public record StampFinding(
        String clock, @Nullable Instant at, @Nullable Fault fault) {

    /** What is wrong with a stamp. */
    public enum Fault {
        /** It is no token, or its signature is not that of the clock it brings. */
        BROKEN,
        /** It is over other bytes. */
        OTHER_CONTENT,
        /** Its clock is none of those that are trusted. */
        UNKNOWN_CLOCK
    }

    /**
     * Checks a token of RFC 3161 against its content.
     *
     * @param trusted clocks, or authorities that certify clocks; where none is named the clock of the token is believed
     */
    public static StampFinding of(byte[] token, byte[] content, Collection<X509Certificate> trusted) {
        try {
            TimeStampToken read = new TimeStampToken(new CMSSignedData(token));
            StampCheck.validate(read);
            return new StampFinding(
                    StampCheck.clock(read),
                    read.getTimeStampInfo().getGenTime().toInstant(),
                    fault(read, content, trusted));
        } catch (CMSException | TSPException | OperatorCreationException | GeneralSecurityException | IOException e) {
            return new StampFinding("", null, Fault.BROKEN);
        }
    }

    private static @Nullable Fault fault(TimeStampToken token, byte[] content, Collection<X509Certificate> trusted)
            throws TSPException, GeneralSecurityException, IOException {
        byte[] stamped = token.getTimeStampInfo().getMessageImprintDigest();
        if (!Arrays.equals(stamped, MessageDigest.getInstance("SHA-256").digest(content))) {
            return Fault.OTHER_CONTENT;
        }
        return trusted.isEmpty() || StampCheck.isKnown(token, trusted) ? null : Fault.UNKNOWN_CLOCK;
    }
}
