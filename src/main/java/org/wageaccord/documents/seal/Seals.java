package org.wageaccord.documents.seal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.wageaccord.documents.Signatory;

/** Makes the signatures of signatories, with the key of whichever provider holds one, and has their time stamped. */
public class Seals {

    private final List<SealProvider> providers;
    private final TimeStamps time;
    private final List<X509Certificate> trusted;
    private final NationalSeal national;
    private final Clock clock;

    Seals(
            List<SealProvider> providers,
            TimeStamps time,
            List<X509Certificate> trusted,
            NationalSeal national,
            Clock clock) {
        this.providers = List.copyOf(providers);
        this.time = time;
        this.trusted = List.copyOf(trusted);
        this.national = national;
        this.clock = clock;
    }

    /** The value by the national algorithms over a whole signed file, to lie beside it. */
    public NationalSeal national() {
        return national;
    }

    /** The signature of the signatory over the content, as PAdES wants it; {@link SealFailed} where none can be made now. */
    public byte[] sign(byte[] content, Signatory who) {
        Instant now = clock.instant();
        SealKey key = providers.stream()
                .map(provider -> provider.keyFor(who, now))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new SealFailed("nobody holds a key for " + who.party()));
        return Cms.sign(content, key, time);
    }

    /** The clock that stamps the signatures. */
    TimeStamps time() {
        return time;
    }

    /** The same as text (PEM), by which anybody can check papers offline. */
    public String authorities() {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            for (X509Certificate authority : trusted) {
                pem.writeObject(authority);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Whose certificates hold when papers are checked: the city's own authority first, then those of the offices' keys. */
    public List<X509Certificate> trusted() {
        return trusted;
    }
}
