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
    private final X509Certificate authority;
    private final Clock clock;

    Seals(List<SealProvider> providers, TimeStamps time, X509Certificate authority, Clock clock) {
        this.providers = List.copyOf(providers);
        this.time = time;
        this.authority = authority;
        this.clock = clock;
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

    /** The certificate of the city's own authority, by which anybody can check papers offline. */
    public String authority() {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(authority);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The same as it is trusted when papers are checked. */
    public X509Certificate trusted() {
        return authority;
    }
}
