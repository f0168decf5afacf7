package org.wageaccord.filing.web;

import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.forms.Typed;

/** One row of objections; an empty row says nothing. */
public class ObjectionForm {

    private String clause = "";
    private String reason = "";
    private String article = "";

    boolean isEmpty() {
        return clause.isBlank() && reason.isBlank() && article.isBlank();
    }

    Objection objection() {
        return new Objection(Typed.text(clause), Typed.text(reason), Typed.text(article));
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }
}
