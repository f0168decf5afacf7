package org.wageaccord.teams;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;

/** The written notice of every change of negotiators to the other side (浙江省集体合同条例 第十三条), and word to one's own. */
@Component
class TeamNotices {

    private final Seats seats;
    private final Notifications notifications;

    TeamNotices(Seats seats, Notifications notifications) {
        this.seats = seats;
        this.notifications = notifications;
    }

    void delegated(Sides sides, Delegation delegation) {
        String key = "delegation-" + delegation.id();
        tell(
                sides,
                delegation.side().other(),
                key,
                "notice.teams.delegated",
                delegation.delegateName(),
                delegation.entry().from(),
                delegation.entry().to());
        notifications.tell(
                List.of(delegation.account()),
                sides.bench().caseNumber(),
                key + "-delegate",
                "notice.teams.youAreDelegate",
                link(sides.bench().caseNumber()),
                delegation.entry().from(),
                delegation.entry().to());
    }

    void revoked(Sides sides, Delegation delegation) {
        String key = "revocation-" + delegation.id();
        tell(sides, delegation.side().other(), key, "notice.teams.revoked", delegation.delegateName());
        notifications.tell(
                List.of(delegation.account()),
                sides.bench().caseNumber(),
                key + "-delegate",
                "notice.teams.revoked",
                link(sides.bench().caseNumber()),
                delegation.delegateName());
    }

    void vacated(Sides sides, Vacancy vacancy) {
        for (Side side : Side.values()) {
            tell(
                    sides,
                    side,
                    "vacancy-" + vacancy.id() + side,
                    "notice.teams.vacated." + (side == vacancy.side() ? "own" : "other"),
                    vacancy.name(),
                    vacancy.due());
        }
    }

    void refilled(Sides sides, Side side, List<Vacancy> filled, String names) {
        tell(sides, side.other(), "refilled-" + filled.get(0).id(), "notice.teams.refilled", names);
    }

    private void tell(Sides sides, Side side, String key, String code, Object... args) {
        CaseNumber caseNumber = sides.bench().caseNumber();
        notifications.tell(seats.people(sides, side), caseNumber, key, code, link(caseNumber), args);
    }

    private static String link(CaseNumber caseNumber) {
        return "/cases/" + caseNumber.slug() + "/teams";
    }
}
