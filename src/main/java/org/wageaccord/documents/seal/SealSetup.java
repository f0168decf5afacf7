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

    @Bean
    NationalSeal nationalSeal(
            NationalSettings settings, City city, Clock clock, @Value("${wage-accord.data-folder}") String folder) {
        String named = settings.file();
        Path file = named == null || named.isBlank()
                ? Path.of(folder).resolve("keys").resolve("national-seal.p12").toAbsolutePath()
                : Path.of(named);
        if (named != null && !named.isBlank() && !Files.exists(file)) {
            throw new SealFailed("wage-accord.seal.national.file names " + file + ", which does not exist");
        }
        return new NationalSeal(NationalKey.in(file, settings.password(), city.name(), clock.instant()), clock);
    }

    static Seals of(SealSettings settings, List<SealProvider> licensed, String city, Clock clock, Path folder) {
        Instant now = clock.instant();
        String named = settings.authorityFile();
        Path file = named == null || named.isBlank()
                ? folder.resolve("keys").resolve("seal-authority.p12").toAbsolutePath()
                : Path.of(named);
        if (named != null && !named.isBlank() && !Files.exists(file)) {
            throw new SealFailed("wage-accord.seal.authority-file names " + file + ", which does not exist");
        }
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
        return new Seals(providers, time, trusted, clock);
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
