package org.casegraph.source.list;

/** What a column of a list holds. */
public enum Column {
    /** A whole name. */
    NAME,
    GIVEN,
    /** The patronymic, or a middle name. */
    FATHER,
    FAMILY,
    /** Other names, parted by semicolons, bars or line breaks. */
    ALIAS,
    /** What the list itself calls the row by. */
    ID,
    /** Whether it is a person or a body. */
    KIND,
    BIRTH_DATE,
    COUNTRY,
    GENDER
}
