package org.wageaccord.negotiation.papers;

import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
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

    PaperMatter(CaseCourse course, Registry registry, Teams teams, Statute statute, City city) {
        this.course = course;
        this.registry = registry;
        this.teams = teams;
        this.statute = statute;
        this.city = city;
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

    static String agreementTitle(int year) {
        return "%d年度工资专项集体合同".formatted(year);
    }
}
