package org.wageaccord.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Registry;

/** The people of the offices, and who of the whole city is offered at sign-in with what there is to do. */
@Component
@ConditionalOnProperty("wage-accord.demo")
class CityPeople {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2028, 12, 31);
    private static final String PAPER = "演示城市任职文件";

    /** The number of a supervisor's certificate, which the minutes of an inquiry name. */
    private static final String CARD = "浙工监〔2025〕0784-%03d号";

    private final DemoAccounts demo;
    private final Accounts accounts;
    private final Registry registry;

    CityPeople(DemoAccounts demo, Accounts accounts, Registry registry) {
        this.demo = demo;
        this.accounts = accounts;
        this.registry = registry;
    }

    /** The reviewers of the city union and of the bureau, the guide of a town, supervisors and a mediator. */
    record Offices(Actor union, Actor bureau, Actor guide, List<Actor> supervisors, Actor mediator) {}

    @Transactional
    Offices enterOffices() {
        Actor union = office("city-union", "程文远", Role.CU, PartyId.CITY_UNION, "市总工会审查员：有一件报送等您审查");
        Actor bureau = office("bureau", "何立本", Role.HB, PartyId.LABOR_BUREAU, "人社局审查员：有报送等您受理、审查");
        Actor guide = office("guide", "胡晓芸", Role.TG, PartyId.town("07"), "古山镇协商指导员：看本镇案件走到哪一步");
        Actor first = office("supervisor", "楼建国", Role.LS, PartyId.CITY_UNION, CARD.formatted(12), "市总工会劳动法律监督员：调查、记录");
        Actor second =
                office("supervisor-2", "徐美兰", Role.LS, PartyId.CITY_UNION, CARD.formatted(27), "市总工会劳动法律监督员：两人一同调查");
        Actor mediator = office("mediator", "方志强", Role.MD, PartyId.LABOR_BUREAU, "人社局协调处理人员：协商不成时主持协调");
        office("auditor", "金明哲", Role.AU, PartyId.CITY_UNION, "审计员：查看全部留痕");
        office("admin", "邵国良", Role.SA, PartyId.CITY_UNION, "系统管理员：账号、平台故障、签章任务");
        return new Offices(union, bureau, guide, List.of(first, second), mediator);
    }

    private Actor office(String username, String name, Role role, PartyId party, String note) {
        return office(username, name, role, party, PAPER, note);
    }

    private Actor office(String username, String name, Role role, PartyId party, String paper, String note) {
        ActorId id = demo.open(username, name, role);
        registry.mandate(id, party, role, FROM, TO, paper).orElseThrow();
        accounts.noteDemo(id, note);
        return accounts.actor(id);
    }

    /** Notes on the people of the example enterprise, and on one person of each waiting case. */
    @Transactional
    void showAtSignIn(Map<String, Cast> city) {
        example(city.get("e00"));
        note(city, "e01", Role.EL, "要约等您答复");
        note(city, "e02", Role.WC, "企业发来要约，等您答复");
        note(city, "e03", Role.WC, "等您确定职工方协商代表");
        note(city, "e13", Role.EH, "等您提供协商资料");
        note(city, "e14", Role.EL, "第 1 轮等企业方提出方案");
        note(city, "e15", Role.WC, "草案等您确认");
        note(city, "e16", Role.EL, "会议记录等您确认");
        note(city, "e05", Role.WC, "草案已达成，等您召集职代会");
        note(city, "e06", Role.WC, "职代会正在表决");
        note(city, "e07", Role.EL, "合同等您签字");
        note(city, "e08", Role.EH, "合同等您报送");
        note(city, "e04", Role.WC, "合同已经公布，双方选定的条款已对外公开");
        note(city, "e12", Role.EH, "合同已生效，等您公布");
        note(city, "e18", Role.WC, "双方结束了协商，没有达成合同；档案可以取回");
        note(city, "e17", Role.WC, "企业不同意协商，等您签发提示函");
        noteDelegate(city.get("e06"));
    }

    private void example(Cast cast) {
        note(cast, Role.WC, "浙江示例五金：可以发出今年的要约");
        note(cast, Role.EC, "浙江示例五金：总经理，企业方首席代表");
        note(cast, Role.EH, "浙江示例五金：人力资源，办理资料、报送、公布");
        note(cast, Role.EL, "浙江示例五金：法定代表人，也可以发出要约");
        note(cast, Role.WR, "浙江示例五金：职工方协商代表");
        accounts.noteDemo(cast.all(Role.CD).get(0).actor().id(), "浙江示例五金：职工代表，表决时投票");
    }

    private void noteDelegate(Cast cast) {
        Actor delegate = cast.all(Role.CD).get(cast.all(Role.CD).size() - 1).actor();
        accounts.noteDemo(delegate.id(), "职代会正在表决，等您签到、投票");
    }

    private void note(Map<String, Cast> city, String key, Role role, String what) {
        Cast cast = city.get(key);
        String name = registry.enterprise(cast.enterprise()).orElseThrow().name();
        note(cast, role, name + "：" + what);
    }

    private void note(Cast cast, Role role, String note) {
        accounts.noteDemo(cast.one(role).id(), note);
    }
}
