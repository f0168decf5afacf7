package org.wageaccord.audit;

import org.wageaccord.audit.proof.LogKey;

/**
 * One tree under one name and one key in one database.
 *
 * @param cluster the database in which its transaction numbers mean something
 */
record LogRow(int number, LogKey key, String cluster) {

    String origin() {
        return key.name();
    }
}
