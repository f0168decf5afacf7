package org.wageaccord.teams;

import java.util.List;
import org.wageaccord.kernel.Citation;

/**
 * One rule about a named team and what the facts say to it.
 *
 * @param key message key of the fact, with {@code args}
 * @param met false is a warning: what the law forbids outright was refused when the team was named
 */
public record TeamCheck(String key, List<Object> args, boolean met, Citation citation) {}
