package org.wageaccord.insight;

import java.util.Map;

/** What published agreements pay in an industry and size class, by grade. */
public record Benchmark(String industry, SizeClass size, Map<String, Cell> grades) {}
