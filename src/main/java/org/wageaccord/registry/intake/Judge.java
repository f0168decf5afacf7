package org.wageaccord.registry.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.EnterpriseEntry;
import org.wageaccord.registry.FileMark;
import org.wageaccord.registry.Finding;
import org.wageaccord.registry.PersonEntry;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.Taken;

/** Turns rows into entries and asks the register about them. */
@Component
class Judge {

    private final Registry registry;

    Judge(Registry registry) {
        this.registry = registry;
    }

    /** Sorts the rows of a file into good and bad. Refuses a file that lacks a column. */
    Outcome<Preview> judge(SheetKind kind, @Nullable PartyId enterprise, Grid grid) {
        String missing = kind.missing(grid.header());
        if (!missing.isEmpty()) {
            return Outcome.refused(Refusal.of("file", "refusal.registry.importColumns", missing));
        }
        List<Row> rows = Headings.of(kind, grid.header()).arrange(grid.body());
        List<Cells> cells = rows.stream().map(row -> new Cells(kind, row)).toList();
        List<Finding> findings = enterprise == null
                ? registry.check(cells.stream().map(Judge::enterprise).toList())
                : registry.check(enterprise, cells.stream().map(Judge::person).toList());
        List<GoodRow> good = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Refusal> reasons = cells.get(i).and(findings.get(i).refusals());
            if (reasons.isEmpty()) {
                good.add(new GoodRow(rows.get(i), findings.get(i).known()));
            } else {
                bad.add(new BadRow(rows.get(i), reasons));
            }
        }
        return Outcome.done(
                new Preview(good, bad, Headings.of(kind, grid.header()).unknown()));
    }

    /** Enters the rows, all or none. */
    Outcome<Taken> take(SheetKind kind, @Nullable PartyId enterprise, List<GoodRow> rows, FileMark file) {
        List<Cells> cells = rows.stream().map(row -> new Cells(kind, row.row())).toList();
        return enterprise == null
                ? registry.enterAll(cells.stream().map(Judge::enterprise).toList(), file)
                : registry.enterAll(
                        enterprise, cells.stream().map(Judge::person).toList(), file);
    }

    private static EnterpriseEntry enterprise(Cells cells) {
        return new EnterpriseEntry(
                cells.text("creditCode"),
                cells.text("name"),
                cells.text("industryCode"),
                cells.text("town"),
                cells.flag("aboveScale"),
                cells.count("headcount"),
                cells.count("women"),
                cells.text("address"),
                cells.text("legalRepresentative"),
                cells.text("unionCreditCode"),
                cells.text("unionName"));
    }

    private static PersonEntry person(Cells cells) {
        return new PersonEntry(
                cells.text("name"),
                cells.gender("gender"),
                cells.text("identityNumber"),
                cells.text("phone"),
                cells.text("post"),
                cells.text("grade"),
                cells.text("skillLevel"),
                cells.flag("manager"),
                cells.day("delegateFrom"),
                cells.day("delegateTo"),
                null);
    }
}
