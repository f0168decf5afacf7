package org.wageaccord.documents.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.wageaccord.ground.SecretFile;

/**
 * The platform's key of the national algorithms (国密): SM2 (GM/T 0003) with SM3 (GM/T 0004), in a PKCS#12 file. Java itself knows
 * neither, so everything goes through one library, which is not registered for anything else.
 */
record NationalKey(PrivateKey key, X509Certificate certificate) {

    static final Provider ALGORITHMS = new BouncyCastleProvider();

    /** SM2 with SM3 and the user identity that GM/T 0009 sets where none is agreed. */
    static final String SM2_WITH_SM3 = "SM3withSM2";

    private static final String CURVE = "sm2p256v1";
    private static final String KIND = "PKCS12";
    private static final String ALIAS = "national";
    private static final Instant LAST = Instant.parse("2099-12-31T16:00:00Z");
    private static final int SERIAL_BITS = 120;

    /** From the file; where there is none yet, it is made. What is wrong with it is told by {@link SealFailed}. */
    static NationalKey in(Path file, String password, String city, Instant now) {
        if (!Files.exists(file)) {
            make(file, password, city);
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance(KIND, ALGORITHMS);
            keys.load(in, password.toCharArray());
            List<String> names = Collections.list(keys.aliases()).stream()
                    .filter(name -> isKey(keys, name))
                    .toList();
            if (names.size() != 1
                    || !(keys.getKey(names.get(0), password.toCharArray()) instanceof PrivateKey key)
                    || !(keys.getCertificate(names.get(0)) instanceof X509Certificate certificate)) {
                throw new SealFailed(file + " wants one SM2 key with its certificate, and holds " + names);
            }
            certificate.checkValidity(Date.from(now));
            return new NationalKey(key, certificate);
        } catch (IOException | GeneralSecurityException e) {
            throw new SealFailed(
                    "the SM2 key file " + file + " cannot be used (broken, a wrong password, or not valid now)", e);
        }
    }

    private static boolean isKey(KeyStore keys, String name) {
        try {
            return keys.isKeyEntry(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("loaded before", e);
        }
    }

    private static void make(Path file, String password, String city) {
        try {
            NationalKey fresh = fresh(city + "薪协商国密签章（证明完整性，不证明身份）");
            KeyStore store = KeyStore.getInstance(KIND, ALGORITHMS);
            store.load(null, null);
            store.setKeyEntry(ALIAS, fresh.key(), password.toCharArray(), new Certificate[] {fresh.certificate()});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password.toCharArray());
            SecretFile.create(file, out.toByteArray());
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new SealFailed("no SM2 key can be made in " + file, e);
        }
    }

    /** A new key that certifies itself. */
    static NationalKey fresh(String name) throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", ALGORITHMS);
        SecureRandom random = new SecureRandom();
        generator.initialize(new ECGenParameterSpec(CURVE), random);
        KeyPair keys = generator.generateKeyPair();
        X500Name self = Certificates.name(name, name);
        JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                self,
                new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS),
                Date.from(Instant.EPOCH),
                Date.from(LAST),
                self,
                keys.getPublic());
        certificate.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new NationalKey(
                keys.getPrivate(),
                new JcaX509CertificateConverter()
                        .setProvider(ALGORITHMS)
                        .getCertificate(certificate.build(new JcaContentSignerBuilder(SM2_WITH_SM3)
                                .setProvider(ALGORITHMS)
                                .build(keys.getPrivate()))));
    }
}
