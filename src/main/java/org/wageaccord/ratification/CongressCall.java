package org.wageaccord.ratification;

import java.time.LocalDateTime;

/**
 * The call of a congress; times are Beijing.
 *
 * @param name 届次, e.g. 第四届职工代表大会第三次会议
 * @param scrutineers 监票人, comma separated
 * @param tellers 计票人
 */
public record CongressCall(
        String name,
        LocalDateTime meetsAt,
        LocalDateTime closesAt,
        String place,
        String chair,
        String scrutineers,
        String tellers) {}
