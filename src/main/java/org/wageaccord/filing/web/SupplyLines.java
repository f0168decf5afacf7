package org.wageaccord.filing.web;

import java.util.ArrayList;
import java.util.List;
import org.wageaccord.filing.Supply;

/** How each missing thing is supplied, as typed: a row for each, also in a form that was opened before the return. */
public class SupplyLines {

    private List<SupplyForm> supplies = new ArrayList<>();

    /** Gives every missing thing its row. */
    public void complete(List<String> missing) {
        missing.stream()
                .filter(item -> supplies.stream().noneMatch(row -> row.getItem().equals(item)))
                .forEach(item -> supplies.add(SupplyForm.of(item)));
    }

    public List<Supply> supplied() {
        return supplies.stream().map(SupplyForm::supply).toList();
    }

    public List<SupplyForm> getSupplies() {
        return supplies;
    }

    public void setSupplies(List<SupplyForm> supplies) {
        this.supplies = supplies;
    }
}
