package org.wageaccord.negotiation.papers;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.Office;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;

/** What every paper of a case begins with. */
@Component
class PaperMatter {

    private final CaseCourse course;
    private final Registry registry;
    private final Teams teams;
    private final Statute statute;
    private final City city;
    private final PaperWords words;

    PaperMatter(CaseCourse course, Registry registry, Teams teams, Statute statute, City city, PaperWords words) {
        this.course = course;
        this.registry = registry;
        this.teams = teams;
        this.statute = statute;
        this.city = city;
        this.words = words;
    }

    CaseFile file(CaseNumber number) {
        return course.file(number);
    }

    Enterprise enterprise(CaseFile file) {
        return registry.enterprise(file.enterprise()).orElseThrow();
    }

    /** The head of most papers: enterprise, credit code. */
    Values head(Enterprise enterprise) {
        return new Values()
                .put("enterprise", enterprise.name())
                .put("creditCode", enterprise.id().value());
    }

    /** Full name of a side: the enterprise, or its union; without a union its workers. */
    String party(Enterprise enterprise, Side side) {
        return side == Side.ENTERPRISE ? enterprise.name() : union(enterprise);
    }

    String union(Enterprise enterprise) {
        return enterprise.unionName() == null ? enterprise.name() + "职工方" : enterprise.unionName();
    }

    Sides sides(CaseNumber number) {
        return teams.sides(number).orElseThrow();
    }

    /** The team of a side where it has named one already. */
    Optional<Team> namedTeam(CaseNumber number, Side side) {
        return teams.team(number, side);
    }

    Team team(CaseNumber number, Side side) {
        return teams.team(number, side).orElseThrow();
    }

    String chief(CaseNumber number, Side side) {
        return team(number, side).chief().orElseThrow().entry().name();
    }

    /** The days of a rule, as the law counts them. */
    int days(String rule) {
        return statute.rule(rule).number();
    }

    Statute statute() {
        return statute;
    }

    String bureau() {
        return city.bureauName();
    }

    String cityUnion() {
        return city.unionName();
    }

    /** The name of an office as it stands above and below its letters. */
    String authority(Office office) {
        return office == Office.CITY_UNION ? cityUnion() : bureau();
    }

    /** Where the union has its seat: the register keeps none of its own, so it is that of the enterprise, and said to be. */
    String unionSeat(Enterprise enterprise) {
        return words.word("paper.unionSeat", enterprise.address());
    }

    static String agreementTitle(int year) {
        return "%d年度工资专项集体合同".formatted(year);
    }
}
