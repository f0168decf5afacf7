package org.wageaccord.documents.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wageaccord.kernel.City;

/** Reads and checks every key and certificate at the start: an installation with a wrong one does not start, and says which. */
@Configuration(proxyBeanMethods = false)
class SealSetup {

    @Bean
    Seals seals(
            SealSettings settings,
            ObjectProvider<SealProvider> licensed,
            City city,
            Clock clock,
            @Value("${wage-accord.data-folder}") String folder) {
        return of(settings, licensed.orderedStream().toList(), city.name(), clock, Path.of(folder));
    }

    static Seals of(SealSettings settings, List<SealProvider> licensed, String city, Clock clock, Path folder) {
        Instant now = clock.instant();
        Path file = file(settings.authorityFile(), "authority-file", folder, "seal-authority.p12");
        Path national = file(settings.national().file(), "national.file", folder, "national-seal.p12");
        CityAuthority authority = CityAuthority.in(file, settings.authorityPassword(), city, now);
        List<SealProvider> providers = new ArrayList<>(licensed);
        OfficeKeys offices = new OfficeKeys(settings.keys(), now);
        providers.add(offices);
        providers.add(authority);
        List<X509Certificate> trusted = new ArrayList<>();
        trusted.add(authority.authority().certificate());
        trusted.addAll(offices.authorities());
        trusted.addAll(clocks(settings.timeStampCertificates()));
        String url = settings.timeStampUrl();
        TimeStamps time = url == null || url.isBlank()
                ? new OwnClock(authority.clock(), clock)
                : new RemoteClock(url, settings.timeStampWithin(), List.copyOf(trusted));
        NationalKey key = NationalKey.in(national, settings.national().password(), city, now);
        return new Seals(providers, time, trusted, new NationalSeal(key, clock), clock);
    }

    /** The file that the settings name, which must be there; else one of the data folder. */
    private static Path file(@Nullable String named, String setting, Path folder, String own) {
        if (named == null || named.isBlank()) {
            return folder.resolve("keys").resolve(own).toAbsolutePath();
        }
        Path file = Path.of(named);
        if (!Files.exists(file)) {
            throw new SealFailed("wage-accord.seal.%s names %s, which does not exist".formatted(setting, file));
        }
        return file;
    }

    /** Clocks only: a certificate of an authority would let it certify signatories too. */
    private static List<X509Certificate> clocks(@Nullable String file) {
        if (file == null || file.isBlank()) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty() || found.stream().anyMatch(one -> one.getBasicConstraints() >= 0)) {
                throw new SealFailed(file + ": wants the certificates of clocks, and none of an authority (CA)");
            }
            return found;
        } catch (IOException | GeneralSecurityException e) {
            throw new SealFailed("wage-accord.seal.time-stamp-certificates: " + file + " cannot be read", e);
        }
    }
}
