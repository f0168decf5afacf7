package org.wageaccord.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.sector.Sectoring.told;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Entries;
import org.wageaccord.registry.Registry;
import org.wageaccord.supervision.KnownCases;
import org.wageaccord.supervision.SupervisionCast;

/** Bargaining units and their members (条例 第九条). */
@SectorRoom
class UnitTests {

    @Autowired
    Units units;

    @Autowired
    Registry registry;

    @Autowired
    Sectoring sector;

    @Autowired
    SupervisionCast cast;

    @Autowired
    JdbcClient jdbc;

    @Test
    void article9AUnitIsEnteredByTheCityUnionAndByATownForItself() {
        assertThat(told(as(cast.chair, () -> units.create(sector.entry(Unit.Kind.INDUSTRY, "")))))
                .containsExactly("sector.notYours.unit 《浙江省集体合同条例》第九条");
        assertThat(told(as(cast.strangeGuide, () -> units.create(sector.entry(Unit.Kind.REGION, KnownCases.TOWN)))))
                .containsExactly("sector.notYours.unit 《浙江省集体合同条例》第九条");
        assertThat(told(as(cast.guide, () -> units.create(sector.entry(Unit.Kind.REGION, "")))))
                .as("a town does not speak for the city")
                .containsExactly("sector.notYours.unit 《浙江省集体合同条例》第九条");
        UUID town = as(cast.guide, () -> units.create(sector.entry(Unit.Kind.REGION, KnownCases.TOWN)))
                .orElseThrow();
        assertThat(units.unit(town).orElseThrow().workers().chief()).isEqualTo(sector.union.id());
        UUID city = as(cast.cityUnion, () -> units.create(sector.entry(Unit.Kind.INDUSTRY, "")))
                .orElseThrow();
        assertThat(units.unit(city).orElseThrow().townCode()).isNull();
    }

    @Test
    void aUnitNeedsBothPartiesAndNobodyStandsOnBothSides() {
        Unit.Entry empty = new Unit.Entry(null, "", "none", " ", "nobody", "", "");
        assertThat(as(cast.cityUnion, () -> units.create(empty)).refusals())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder(
                        "workersChief", "enterpriseChief", "kind", "townCode", "name", "workersName", "enterpriseName");
        Unit.Entry same = sector.entry(Unit.Kind.REGION, "");
        Unit.Entry both = new Unit.Entry(
                same.kind(),
                same.name(),
                "",
                same.workersName(),
                "sector-union",
                same.enterpriseName(),
                "sector-union");
        assertThat(told(as(cast.cityUnion, () -> units.create(both))))
                .containsExactly("enterpriseChief sector.bothSides 《集体合同规定》第二十四条");
        as(cast.cityUnion, () -> units.create(same)).orElseThrow();
        assertThat(told(as(cast.cityUnion, () -> units.create(same))))
                .containsExactly("name sector.unitTwice 《浙江省集体合同条例》第九条");
    }

    @Test
    void anotherChiefSpeaksForASideFromNowOn() {
        UUID unit = as(cast.guide, () -> units.create(sector.entry(Unit.Kind.REGION, KnownCases.TOWN)))
                .orElseThrow();
        assertThat(told(as(cast.manager, () -> units.chief(unit, Side.ENTERPRISE, "manager"))))
                .containsExactly("sector.notYours.unit 《浙江省集体合同条例》第九条");
        assertThat(told(as(cast.guide, () -> units.chief(unit, Side.ENTERPRISE, "sector-union"))))
                .containsExactly("username sector.chiefAlready 《集体合同规定》第二十四条");
        as(cast.guide, () -> units.chief(unit, Side.ENTERPRISE, "manager")).orElseThrow();
        assertThat(units.unit(unit).orElseThrow().sideOf(cast.manager.id())).isEqualTo(Side.ENTERPRISE);
        assertThat(units.unit(unit).orElseThrow().sideOf(sector.chamber.id())).isNull();
    }

    @Test
    void membersJoinManyAtOnceAndEveryLineThatCannotIsTold() {
        String near = member(31, "龙山镇");
        String other = member(33, "龙山镇");
        String far = member(32, "古山镇");
        UUID unit = as(cast.guide, () -> units.create(sector.entry(Unit.Kind.REGION, KnownCases.TOWN)))
                .orElseThrow();
        LocalDate today = sector.today();
        List<String> lines = List.of(other, "没有这家企业", far, near, "示例企业31");
        assertThat(told(as(cast.guide, () -> units.join(unit, today, lines))))
                .containsExactly(
                        "lines sector.lineUnknown 《浙江省集体合同条例》第九条",
                        "lines sector.lineElsewhere 《浙江省集体合同条例》第九条",
                        "lines sector.lineTwice 《浙江省集体合同条例》第九条");
        assertThat(units.members(unit, 0).total()).as("all or none").isZero();
        assertThat(as(cast.guide, () -> units.join(unit, today, List.of(other, near)))
                        .orElseThrow())
                .isEqualTo(2);
        assertThat(told(as(cast.guide, () -> units.join(unit, today, List.of(near)))))
                .containsExactly("lines sector.lineMember 《浙江省集体合同条例》第九条");
        assertThat(told(as(cast.guide, () -> units.join(unit, today.plusDays(1), List.of()))))
                .containsExactly("day sector.dayAhead 《浙江省集体合同条例》第九条", "lines sector.lines 《浙江省集体合同条例》第九条");
    }

    @Test
    void aMemberLeavesOnceAndStaysInTheList() {
        UUID unit = sector.unit(cast.cityUnion, Unit.Kind.REGION, Sectoring.TOWN, List.of(Entries.CODE));
        UUID member = units.members(unit, 0).items().get(0).id();
        LocalDate today = sector.today();
        assertThat(told(as(cast.chair, () -> units.leave(unit, member, today))))
                .containsExactly("sector.notYours.unit 《浙江省集体合同条例》第九条");
        assertThat(told(as(cast.cityUnion, () -> units.leave(unit, member, today.plusDays(1)))))
                .containsExactly("lastDay sector.lastDay 《浙江省集体合同条例》第九条");
        as(cast.cityUnion, () -> units.leave(unit, member, today)).orElseThrow();
        assertThat(units.members(unit, 0).items().get(0).leftOn()).isEqualTo(today);
        assertThat(told(as(cast.cityUnion, () -> units.leave(unit, member, today))))
                .containsExactly("sector.leftAlready 《浙江省集体合同条例》第九条");
    }

    @Test
    void whatWasEnteredIsNeverChanged() {
        sector.unit(cast.cityUnion, Unit.Kind.REGION, Sectoring.TOWN, List.of(Entries.CODE));
        for (String table : List.of("unit", "unit_chief", "member")) {
            AppendOnly.assertKept(jdbc, "sector." + table);
        }
    }

    private String member(int n, String town) {
        String code = Entries.code(n);
        as(Actor.PLATFORM, () -> registry.enter(Entries.enterprise(code, "示例企业" + n, town, false, null, null)))
                .orElseThrow();
        return code;
    }
}
