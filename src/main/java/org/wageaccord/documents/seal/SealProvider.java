package org.wageaccord.documents.seal;

import java.time.Instant;
import java.util.Optional;
import org.wageaccord.documents.Signatory;

/**
 * Gives the key with which a signatory's act is sealed. Licensed providers of electronic signatures (电子认证服务机构) are beans of
 * this type; they are asked in their order, before the key files of the settings and the city's own authority.
 */
public interface SealProvider {

    /** Empty where this provider holds no key for the signatory; {@link SealFailed} where it does but cannot use it now. */
    Optional<SealKey> keyFor(Signatory signatory, Instant at);
}
