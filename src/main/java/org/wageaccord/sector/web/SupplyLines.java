package org.wageaccord.sector.web;

import java.util.ArrayList;
import java.util.List;
import org.wageaccord.filing.Supply;
import org.wageaccord.filing.web.SupplyForm;

/** How each missing thing is supplied, as typed. */
class SupplyLines {

    private List<SupplyForm> supplies = new ArrayList<>();

    /** Gives every missing thing its row. */
    void complete(List<String> missing) {
        missing.stream()
                .filter(item -> supplies.stream().noneMatch(row -> row.getItem().equals(item)))
                .forEach(item -> supplies.add(SupplyForm.of(item)));
    }

    List<Supply> supplied() {
        return supplies.stream().map(SupplyForm::supply).toList();
    }

    public List<SupplyForm> getSupplies() {
        return supplies;
    }

    public void setSupplies(List<SupplyForm> supplies) {
        this.supplies = supplies;
    }
}
