package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.List;
import org.wageaccord.kernel.ActorId;

/**
 * An inquiry as its supervisors record it.
 *
 * @param supervisors certified supervisors who held it, two or more
 * @param course how it was held
 * @param findings what it found
 * @param corrected whether the enterprise has corrected itself
 */
public record InquiryEntry(
        List<ActorId> supervisors, LocalDate on, String course, String findings, boolean corrected) {}
