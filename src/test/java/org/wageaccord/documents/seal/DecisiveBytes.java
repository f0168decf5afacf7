package org.wageaccord.documents.seal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;

/** The parts of an honest signature on which everything hangs. */
public final class DecisiveBytes {

    private DecisiveBytes() {}

    /** The signature, what is signed along, and what the certificate says: each change of them must be found. */
    public static List<byte[]> of(byte[] cms) {
        try {
            SignedData data =
                    SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
            SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
            List<byte[]> parts = new ArrayList<>();
            parts.add(signer.getEncryptedDigest().getOctets());
            parts.add(signer.getAuthenticatedAttributes().getEncoded("DER"));
            parts.add(ASN1Sequence.getInstance(data.getCertificates().getObjectAt(0))
                    .getObjectAt(0)
                    .toASN1Primitive()
                    .getEncoded("DER"));
            return parts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
