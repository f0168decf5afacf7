package org.wageaccord.documents;

import java.util.List;

/**
 * One value that an edition of a paper declares.
 *
 * @param label what it is, in Chinese
 * @param source where the value comes from
 * @param law the article that asks for it; empty where none does
 * @param options the only texts allowed; empty means any
 * @param rules of the packs in force that give the value, see {@link RuleValues}; empty where the caller does
 * @param fields of each row of a list; empty for all other types
 */
record Variable(
        String name,
        VariableType type,
        boolean required,
        String label,
        String source,
        String law,
        List<String> options,
        List<String> rules,
        List<Variable> fields) {}
