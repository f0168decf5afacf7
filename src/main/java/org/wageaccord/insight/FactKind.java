package org.wageaccord.insight;

import java.util.Arrays;
import java.util.Optional;

/** What an official figure is about; in files it is named in Chinese, which is part of the format. */
public enum FactKind {
    MINIMUM_WAGE("最低工资", false),
    GUIDELINE_BASE("工资指导线基准线", true),
    GUIDELINE_UPPER("工资指导线上线", true),
    GUIDELINE_LOWER("工资指导线下线", true),
    CPI("居民消费价格涨幅", true),
    INDUSTRY_WAGE("行业工资价位", false);

    private final String heading;
    private final boolean percent;

    FactKind(String heading, boolean percent) {
        this.heading = heading;
        this.percent = percent;
    }

    /** Whether the value is a percent; else it is yuan a month. */
    public boolean isPercent() {
        return percent;
    }

    public String heading() {
        return heading;
    }

    public String key() {
        return "insight.kind." + name();
    }

    static Optional<FactKind> named(String heading) {
        return Arrays.stream(values()).filter(k -> k.heading.equals(heading)).findFirst();
    }
}
