package org.wageaccord.documents.seal;

import java.io.IOException;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.springframework.stereotype.Component;
import org.wageaccord.audit.CheckpointWitness;

/** Has checkpoints of the ledger stamped by the authority that stamps the signatures of papers. */
@Component
class CheckpointStamps implements CheckpointWitness {

    private final Seals seals;

    CheckpointStamps(Seals seals) {
        this.seals = seals;
    }

    @Override
    public Stamp stamp(byte[] content) throws NoStamp {
        try {
            byte[] token = seals.time().over(content);
            TimeStampToken read = new TimeStampToken(new CMSSignedData(token));
            return new Stamp(
                    token,
                    StampCheck.clock(read),
                    seals.time().isOutside(),
                    read.getTimeStampInfo().getGenTime().toInstant());
        } catch (SealFailed | CMSException | TSPException | IOException e) {
            throw new NoStamp(
                    e.getCause() == null
                            ? e.getMessage()
                            : e.getMessage() + ": " + e.getCause().getMessage());
        }
    }
}
