package org.wageaccord.registry.intake;

import static org.wageaccord.registry.intake.Column.optional;
import static org.wageaccord.registry.intake.Column.required;

import java.util.List;
import java.util.stream.Collectors;

/** The two files the register takes: the city's list of enterprises and an enterprise's roster. */
public enum SheetKind {
    ENTERPRISES(
            required("creditCode", "统一社会信用代码"),
            required("name", "企业名称"),
            required("industryCode", "行业代码"),
            required("town", "镇街"),
            required("aboveScale", "是否规上"),
            required("headcount", "职工人数"),
            required("women", "女职工人数"),
            required("address", "地址"),
            required("legalRepresentative", "法定代表人"),
            optional("unionCreditCode", "工会统一社会信用代码"),
            optional("unionName", "工会名称")),
    ROSTER(
            required("name", "姓名"),
            required("gender", "性别"),
            required("identityNumber", "公民身份号码"),
            required("phone", "手机号码"),
            required("post", "岗位"),
            optional("grade", "工资等级"),
            optional("skillLevel", "技能等级"),
            optional("manager", "是否中层以上管理人员"),
            optional("delegateFrom", "职工代表任期起"),
            optional("delegateTo", "职工代表任期止"));

    private final List<Column> columns;

    SheetKind(Column... columns) {
        this.columns = List.of(columns);
    }

    public List<Column> columns() {
        return columns;
    }

    String missing(List<String> header) {
        return columns.stream()
                .filter(column -> column.required() && !header.contains(column.header()))
                .map(Column::header)
                .collect(Collectors.joining("、"));
    }
}
