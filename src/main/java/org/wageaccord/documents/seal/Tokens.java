package org.wageaccord.documents.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.HashMap;
import java.util.Map;

/**
 * Keys in cryptographic tokens and modules (密码机、智能密码钥匙), spoken to by PKCS#11: the private key signs inside and never
 * leaves it. Each token is opened once, however many keys of it are named.
 */
final class Tokens {

    private static final String BRIDGE = "SunPKCS11";

    private final Map<String, Opened> opened = new HashMap<>();

    private record Opened(Provider provider, KeyStore keys) {}

    /** {@link SealFailed} tells why the key cannot be had: no module, no token, a wrong PIN, no such key. */
    HeldKey key(SealSettings.KeyOf of) {
        try {
            Opened token = opened.computeIfAbsent(of.where(), where -> open(of));
            return KeyFile.in(token.keys(), of.where(), of.password(), of.alias(), token.provider());
        } catch (GeneralSecurityException e) {
            throw new SealFailed("the " + of.where() + " cannot be read", e);
        }
    }

    private static Opened open(SealSettings.KeyOf of) {
        Provider bridge = Security.getProvider(BRIDGE);
        if (bridge == null) {
            throw new SealFailed("this Java cannot speak to tokens: it has no module jdk.crypto.cryptoki");
        }
        String slot = of.slot() == null ? "slotListIndex = 0" : "slot = " + of.slot();
        String settings =
                "--name = %08x%nlibrary = %s%n%s%n".formatted(of.where().hashCode(), of.library(), slot);
        try {
            Provider provider = bridge.configure(settings);
            KeyStore keys = KeyStore.getInstance("PKCS11", provider);
            keys.load(null, of.password().toCharArray());
            return new Opened(provider, keys);
        } catch (IOException wrongPin) {
            throw new SealFailed("the " + of.where() + " does not open (a wrong PIN, or locked)", wrongPin);
        } catch (ProviderException | InvalidParameterException | GeneralSecurityException e) {
            throw new SealFailed("there is no " + of.where() + " (module missing, or no token in the slot)", e);
        }
    }
}
