package org.wageaccord.negotiation.web;

import java.util.List;

/** What the other side is usually asked to show: the yearly figures that models of the law name. */
final class DataChecklist {

    static final List<String> ITEMS = List.of(
            "上年度营业收入",
            "上年度利润总额、净利润",
            "上年度上缴税收",
            "上年度职工工资总额",
            "上年度职工平均工资",
            "上年度一线职工平均工资",
            "上年度人工成本占比",
            "社会保险缴费情况",
            "职工人数与技能等级分布",
            "上年度加班工时",
            "计件定额完成率",
            "劳动生产率");

    /** Ticked at first. */
    static final List<String> USUAL = List.of("上年度营业收入", "上年度利润总额、净利润", "上年度职工工资总额", "上年度职工平均工资", "社会保险缴费情况");

    private DataChecklist() {}
}
