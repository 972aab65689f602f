package org.manyhands.privacy;

/** A column of the database, by the names it has there. */
public record StoredColumn(String table, String name) {

    @Override
    public String toString() {
        return table + "." + name;
    }
}
