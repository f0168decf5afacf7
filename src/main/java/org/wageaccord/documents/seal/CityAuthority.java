package org.wageaccord.documents.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wageaccord.documents.Signatory;

/**
 * The city's own authority: proves that a paper is whole and by which recorded act it was signed, not a person's identity
 * towards third parties. For each act it makes a key, certifies it, and forgets the key after one signature, so that no key of a
 * person lies on the server.
 */
final class CityAuthority implements SealProvider {

    private static final String AUTHORITY = "authority";
    private static final String CLOCK = "clock";

    private final HeldKey authority;
    private final HeldKey clock;

    CityAuthority(HeldKey authority, HeldKey clock) {
        this.authority = authority;
        this.clock = clock;
    }

    /** From the file; where there is none yet, it is made. What is wrong with it is told by {@link SealFailed}. */
    static CityAuthority in(Path file, String password, String city, Instant now) {
        if (!Files.exists(file)) {
            make(file, password, city);
        }
        HeldKey authority = KeyFile.read(file, password, AUTHORITY).checked(file + " (" + AUTHORITY + ")", now);
        HeldKey clock = KeyFile.read(file, password, CLOCK).checked(file + " (" + CLOCK + ")", now);
        if (authority.certificate().getBasicConstraints() < 0) {
            throw new SealFailed(file + ": the certificate is not one of an authority (CA)");
        }
        try {
            clock.certificate().verify(authority.publicKey());
        } catch (GeneralSecurityException e) {
            throw new SealFailed(file + ": the clock's certificate is not from this authority", e);
        }
        return new CityAuthority(authority, clock);
    }

    private static void make(Path file, String password, String city) {
        try {
            HeldKey fresh = Certificates.authority(city + "薪协商签章机构（证明完整性，不证明身份）");
            HeldKey clock = Certificates.clock(fresh, city + "薪协商时间戳");
            KeyFile.create(file, password, Map.of(AUTHORITY, fresh, CLOCK, clock));
        } catch (GeneralSecurityException e) {
            throw new SealFailed("no authority can be made", e);
        }
    }

    @Override
    public Optional<SealKey> keyFor(Signatory signatory, Instant at) {
        try {
            authority.checked("city authority", at);
            return Optional.of(Certificates.act(authority, signatory, at));
        } catch (GeneralSecurityException e) {
            throw new SealFailed("no certificate for " + signatory.name(), e);
        }
    }

    HeldKey authority() {
        return authority;
    }

    HeldKey clock() {
        return clock;
    }
}
