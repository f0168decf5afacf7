package org.wageaccord.teams;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.Upload;

/**
 * The consent of the staff to negotiators of an enterprise without a union (浙江省集体合同条例 第十条第二款).
 *
 * @param staff all workers, of whom more than half must agree
 * @param guide who of the town's union guided the choice and recorded it
 * @param paper the kept record of the consent
 */
public record Consent(int staff, int agreed, LocalDate decidedOn, String guide, UUID paper) {

    /**
     * As it is recorded.
     *
     * @param paper scanned record with the workers' signatures
     */
    public record Entry(
            int agreed,
            @Nullable LocalDate decidedOn,
            @Nullable Upload paper) {}
}
