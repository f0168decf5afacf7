package org.wageaccord.terms;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;

/** The door of the terms room: asks nothing of a case, only what the law says to terms as they stand. */
@Service
public class TermsBook {

    /** What a wage agreement must contain. */
    public static final Citation CONTENT = Law.CONTENT;

    private final TermsRules rules;
    private final ModelClauses clauses;
    private final FloorRules floors;
    private final Heads heads;

    TermsBook(TermsRules rules, ModelClauses clauses, FloorRules floors, Heads heads) {
        this.rules = rules;
        this.clauses = clauses;
        this.floors = floors;
        this.heads = heads;
    }

    /** What would refuse these terms as a position; field paths as in {@link Terms}. */
    public List<Refusal> check(Terms terms) {
        return rules.refusals(terms);
    }

    /** Where these terms fall below regional and industry agreements that bind the enterprise; field paths as in {@link Terms}. */
    public List<Refusal> below(Terms terms, List<SectorFloor> bound) {
        return floors.below(terms, bound);
    }

    /** Amounts nobody can mean; asked before terms are reckoned with or kept at all. */
    public List<Refusal> beyondReason(Terms terms) {
        return AmountBounds.refusals(terms);
    }

    /** What should be seen before these terms are put, but does not refuse them. */
    public List<Refusal> warnings(Terms terms, int headcount) {
        return rules.warnings(terms, headcount);
    }

    /** The clauses of the catalogue with their model texts, to start an offer from. */
    public List<Clause> modelClauses() {
        return clauses.asClauses();
    }

    /** The clause catalogue with chapters and statutory heads. */
    public List<ModelClause> catalogue() {
        return clauses.all();
    }

    /** Clauses and figures in plain words, by their keys. */
    public Map<String, ClauseGuide> guides() {
        return heads.guides();
    }

    /** The nine heads that a wage agreement must answer, in their order. */
    public List<Head> heads() {
        return heads.all();
    }

    /** What these terms say to each of the nine heads. */
    public List<HeadAnswer> answers(Terms terms) {
        return heads.answers(terms);
    }

    /** The digest by which a position or draft with these terms is known. */
    public static String digest(Terms terms) {
        return CanonicalJson.digest(terms);
    }
}
