package org.wageaccord.negotiation.process;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** One page of duties, from page 0. */
@NamedInterface("process")
public record DutyPage(List<Duty> rows, int page, int pages, long total) {}
