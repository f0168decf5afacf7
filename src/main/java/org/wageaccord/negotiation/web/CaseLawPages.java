package org.wageaccord.negotiation.web;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseLaw;
import org.wageaccord.statute.PackVersions;
import org.wageaccord.statute.Statute;

/** By which rule packs a case goes, and where those loaded now say something else. */
@Controller
class CaseLawPages {

    private final CaseLaw law;
    private final Statute statute;

    CaseLawPages(CaseLaw law, Statute statute) {
        this.law = law;
        this.statute = statute;
    }

    /** One pack: the version the case began with and the one loaded now; empty where there is none. */
    record Line(String pack, String place, String begun, String now) {
        public boolean same() {
            return begun.equals(now);
        }
    }

    @GetMapping("/cases/{caseNumber}/law")
    String law(@PathVariable CaseNumber caseNumber, Model model) {
        PackVersions begun = law.of(caseNumber).versions();
        Map<String, String> names = new TreeMap<>(law.of(caseNumber).packs());
        PackVersions now = statute.at(PackVersions.parse("")).versions();
        names.putAll(statute.at(PackVersions.parse("")).packs());
        model.addAttribute("caseNumber", caseNumber)
                .addAttribute("kept", !law.packs(caseNumber).isEmpty())
                .addAttribute(
                        "packs",
                        names.entrySet().stream()
                                .map(pack -> new Line(
                                        pack.getKey(),
                                        pack.getValue(),
                                        begun.digests().getOrDefault(pack.getKey(), ""),
                                        now.digests().getOrDefault(pack.getKey(), "")))
                                .toList())
                .addAttribute("differences", law.differences(caseNumber));
        return "negotiation/case-law";
    }
}
