package org.wageaccord.filing;

/** How far one of the two offices is with a filing under review. */
public record OfficeStage(Office office, Stage stage) {

    public enum Stage {
        /** In sequence: the other office comes first. */
        AWAITING,
        /** The bureau has yet to accept it (受理). */
        RECEIPT,
        REVIEW,
        NO_OBJECTION,
        OBJECTION
    }

    static OfficeStage of(FilingRecord filing, Office office) {
        return new OfficeStage(office, stage(filing, office));
    }

    private static Stage stage(FilingRecord filing, Office office) {
        if (filing.has(office)) {
            return filing.letter().stream().anyMatch(d -> d.office() == office) && filing.isObjectedTo()
                    ? Stage.OBJECTION
                    : Stage.NO_OBJECTION;
        }
        if (!filing.state().offices().contains(office)) {
            return Stage.AWAITING;
        }
        return office == Office.LABOR_BUREAU && filing.acceptedAt() == null ? Stage.RECEIPT : Stage.REVIEW;
    }
}
