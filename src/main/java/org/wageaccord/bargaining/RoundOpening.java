package org.wageaccord.bargaining;

import java.time.LocalDate;
import java.util.List;

/**
 * A round (a meeting, 协商会议) as it is opened by the side whose turn it is to chair.
 *
 * @param recorder neutral, on neither team
 * @param attendance names of the negotiators who are there, of both sides
 * @param guests 列席: guide, dispatched workers' representatives
 */
public record RoundOpening(
        LocalDate date, String place, String recorder, List<String> attendance, String agenda, String guests) {}
