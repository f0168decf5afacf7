package org.wageaccord.contract.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.contract.SigningEvidence;
import org.wageaccord.contract.SigningEvidence.Origin;
import org.wageaccord.contract.SigningEvidence.Signature;
import org.wageaccord.documents.PaperTrail;
import org.wageaccord.documents.PaperTrail.Certified;

/**
 * One signature as the page of evidence shows it.
 *
 * @param device in plain words; null where none may be shown, was kept, or could be told
 * @param certified the signature inside the file that names this act; null while there is none
 * @param committed whether the ledger has the commitment to the origin; null where that cannot be said
 */
record EvidenceCard(
        Signature signature,
        @Nullable Device device,
        @Nullable Certified certified,
        @Nullable Boolean committed) {

    /**
     * @param trail the signed paper, or null
     * @param commitments those that the ledger has
     * @param all whether these are all of them
     */
    static List<EvidenceCard> of(
            SigningEvidence evidence, PaperTrail.@Nullable Trail trail, Set<String> commitments, boolean all) {
        return evidence.signatures().stream()
                .map(one -> new EvidenceCard(
                        one,
                        device(one),
                        Optional.ofNullable(trail)
                                .flatMap(paper -> paper.of(one.id()))
                                .orElse(null),
                        committed(one.origin(), commitments, all)))
                .toList();
    }

    private static @Nullable Device device(Signature signature) {
        Origin origin = signature.origin();
        Device told = origin == null ? null : Device.of(origin.from().device());
        return told == null || told.isUnknown() ? null : told;
    }

    private static @Nullable Boolean committed(@Nullable Origin origin, Set<String> commitments, boolean all) {
        if (origin == null) {
            return null;
        }
        boolean found = commitments.contains(origin.commitment());
        return found || all ? found : null;
    }
}
