package org.wageaccord.kernel;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The city this installation serves.
 *
 * @param place administrative code (GB/T 2260), e.g. {@code 330784}
 * @param mark the character that begins its case numbers, e.g. {@code 永}
 */
@ConfigurationProperties("wage-accord.city")
public record City(String place, String mark, String name, String unionName, String bureauName) {}
