package org.wageaccord.filing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wageaccord.filing.FilingFacts;

/**
 * How complete a package is: papers there, sheet filled from register and case, questions answered.
 *
 * @param known rows of the statistics sheet that nobody has to fill in
 * @param papers titles of papers that are still missing
 * @param questions message keys of what the enterprise still has to answer
 */
record PackageMeter(int done, int all, int known, List<String> papers, List<String> questions) {

    private static final int QUESTIONS = 6;

    static PackageMeter of(FilingFacts facts, PackageForm form) {
        List<String> papers = facts.materials().entrySet().stream()
                .filter(paper -> paper.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
        List<String> questions = new ArrayList<>();
        open(questions, form.getAgreementKind(), "filing.agreementKind");
        open(questions, form.getEconomicType(), "filing.economicType");
        open(questions, form.getUnionMembers(), "filing.unionMembers");
        open(questions, form.getFiler(), "filing.filer");
        open(questions, form.getPhone(), "filing.phone");
        open(
                questions,
                form.getExplanation().contains(FilingFacts.TO_FILL_IN) ? "" : form.getExplanation(),
                "filing.explanation");
        int all = facts.materials().size() + facts.facts().size() + QUESTIONS;
        return new PackageMeter(
                all - papers.size() - questions.size(), all, facts.facts().size(), papers, questions);
    }

    private static void open(List<String> questions, String answer, String key) {
        if (answer.isBlank()) {
            questions.add(key);
        }
    }
}
