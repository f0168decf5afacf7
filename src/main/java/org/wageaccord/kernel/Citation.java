package org.wageaccord.kernel;

import java.io.Serializable;

/** A place in the law: {@code 《浙江省集体合同条例》第七条}. */
public record Citation(String law, String article) implements Serializable {
    @Override
    public String toString() {
        return "《" + law + "》" + article;
    }
}
