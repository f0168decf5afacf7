package org.wageaccord.negotiation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** The condition of a search for duties, as SQL over {@code d} (duty) and {@code c} (case) with its parameters. */
record DutySearch(String where, String order, Map<String, Object> params) {

    /** Some duties are owed by persons: the recorder of the round, a chief, a chief's delegate within the term. */
    private static final String PERSON = """
            d.id in (select duty from negotiation.duty_person where account = :account
                       and coalesce(valid_from, :today) <= :today and coalesce(valid_to, :today) >= :today)""";

    static DutySearch of(ActorId account, List<DutyScopes.Scope> scopes, DutyFilter filter, LocalDate today) {
        Map<String, Object> params = new HashMap<>();
        StringBuilder where = new StringBuilder();
        params.put("account", account.value());
        if (filter.done()) {
            where.append("d.done and d.closed_by = :account");
        } else {
            params.put("today", today);
            where.append("d.closed_at is null and (").append(PERSON);
            if (!scopes.isEmpty()) {
                where.append(" or not d.named and (")
                        .append(any(scopes, params))
                        .append(')');
            }
            where.append(')');
        }
        narrow(filter, today, where, params);
        String order = filter.done() ? "d.closed_at desc" : "d.due nulls last, d.opened_at, d.id";
        return new DutySearch(where.toString(), order, params);
    }

    /** Whether the case is asked about: else duties are counted without looking at the cases of all times. */
    boolean asksTheCase() {
        return where.contains(" c.") || where.contains("(c.");
    }

    DutySearch in(CaseNumber number) {
        Map<String, Object> more = new HashMap<>(params);
        more.put("case", number.toString());
        return new DutySearch(where + " and d.case_number = :case", order, more);
    }

    private static String any(List<DutyScopes.Scope> scopes, Map<String, Object> params) {
        StringBuilder any = new StringBuilder();
        for (int i = 0; i < scopes.size(); i++) {
            DutyScopes.Scope scope = scopes.get(i);
            params.put("kinds" + i, scope.kinds().toArray(String[]::new));
            params.put("owners" + i, scope.owners().toArray(String[]::new));
            any.append(i == 0 ? "" : " or ").append("d.owner = any(:owners").append(i);
            any.append(") and d.kind = any(:kinds").append(i).append(')');
            if (!scope.enterprises().isEmpty()) {
                params.put("enterprises" + i, scope.enterprises().toArray(String[]::new));
                any.append(" and c.enterprise = any(:enterprises").append(i).append(')');
            }
            if (!scope.towns().isEmpty()) {
                params.put("towns" + i, scope.towns().toArray(String[]::new));
                any.append(" and c.town_code = any(:towns").append(i).append(')');
            }
        }
        return any.toString();
    }

    private static void narrow(DutyFilter filter, LocalDate today, StringBuilder where, Map<String, Object> params) {
        String words = filter.words().strip();
        if (!words.isEmpty()) {
            params.put(
                    "like",
                    "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            where.append(" and (c.enterprise_name like :like or d.case_number like :like or c.town_name like :like"
                    + " or b.name like :like or b.place_name like :like)");
        }
        if (filter.stage() != null) {
            params.put("stage", filter.stage().name());
            where.append(" and c.stage = :stage");
        }
        if (filter.dueWithinDays() != null) {
            params.put("until", today.plusDays(filter.dueWithinDays()));
            where.append(" and d.due <= :until");
        }
    }
}
