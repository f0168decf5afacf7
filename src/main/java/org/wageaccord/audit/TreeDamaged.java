package org.wageaccord.audit;

/** What is kept of a tree does not fit together: somebody changed it past the application. */
class TreeDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TreeDamaged(String what) {
        super(what);
    }
}
