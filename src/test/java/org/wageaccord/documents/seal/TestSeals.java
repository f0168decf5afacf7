package org.wageaccord.documents.seal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.Signatory;
import org.wageaccord.kernel.Show;

/** Seals as an installation makes them, and such as none would. */
public final class TestSeals {

    public static final Instant NOW = Instant.parse("2026-04-17T02:20:00Z");

    /** A key of the national algorithms that is made in the folder. */
    static final SealSettings.National FRESH = new SealSettings.National(null, "wage-accord");

    private TestSeals() {}

    public static Seals of(Path folder, String authorityFile, List<SealSettings.KeyOf> keys, @Nullable String clock) {
        return of(
                folder,
                new SealSettings(authorityFile, "wage-accord", keys, clock, null, Duration.ofSeconds(2), FRESH));
    }

    static Seals of(Path folder, SealSettings settings) {
        return SealSetup.of(settings, List.of(), "永康市", at(NOW), folder);
    }

    /** The city's own authority, made in the folder where there is none. */
    public static Seals of(Path folder) {
        return of(folder, "", List.of(), null);
    }

    /** The stamp of the installation's clock. */
    public static byte[] stamp(Seals seals, byte[] content) {
        return seals.time().over(content);
    }

    /** Certifies with a certificate that ended before the time of the stamp. */
    public static Seals expired(Path folder) {
        return with(folder, authority -> (who, at) -> {
            Instant before = at.minus(Duration.ofDays(30));
            Signatory then = new Signatory(who.name(), who.party(), who.capacity(), who.act(), who.confirmed(), before);
            return key(authority, then, before);
        });
    }

    /** Brings the certificate of an honest key and signs with another. */
    public static Seals withAnotherKey(Path folder) {
        return with(folder, authority -> (who, at) -> {
            try {
                HeldKey honest = Certificates.act(authority, who, at);
                return Optional.of(new HeldKey(Certificates.freshKey().getPrivate(), honest.chain()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Signs with the certificate of the city's clock, which may stamp times only, under a name of its own. */
    public static Seals withoutMandate(Path folder) {
        return with(folder, authority -> (who, at) -> {
            try {
                HeldKey self = Certificates.authority(who.name());
                return Optional.of(Certificates.act(self, who, at));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public static String fingerprint(X509Certificate certificate) {
        return HexFormat.of().formatHex(Cms.fingerprint(certificate));
    }

    /** A key file of an office whose certificate ends at a moment. */
    public static void keyFile(Path file, String party, Instant made) {
        try {
            HeldKey authority = Certificates.authority("某电子认证服务机构");
            Signatory office = Signatory.of(party, party, "单位印章", made);
            KeyFile.create(file, "secret", Map.of("seal", Certificates.act(authority, office, made)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SealSettings.KeyOf keyOf(String party, Path file, String password) {
        return new SealSettings.KeyOf(party, file.toString(), null, null, password, null);
    }

    public static NationalSeal national(Path folder, String file) {
        return new NationalSeal(NationalKey.in(folder.resolve(file), "secret", "永康市", NOW), at(NOW));
    }

    static Clock at(Instant moment) {
        return Clock.fixed(moment, Show.BEIJING);
    }

    private interface Provider {
        SealProvider by(HeldKey authority);
    }

    private static Seals with(Path folder, Provider provider) {
        CityAuthority city = city(folder);
        return new Seals(
                List.of(provider.by(city.authority())),
                new OwnClock(city.clock(), at(NOW)),
                List.of(city.authority().certificate()),
                national(folder, "national.p12"),
                at(NOW));
    }

    public static X509Certificate clockOf(Path folder) {
        return city(folder).clock().certificate();
    }

    static CityAuthority city(Path folder) {
        return CityAuthority.in(folder.resolve("keys").resolve("seal-authority.p12"), "wage-accord", "永康市", NOW);
    }

    private static Optional<SealKey> key(HeldKey authority, Signatory who, Instant at) {
        try {
            return Optional.of(Certificates.act(authority, who, at));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
