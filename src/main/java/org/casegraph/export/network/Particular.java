package org.casegraph.export.network;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casegraph.model.Fact;

/**
 * A particular of an entity in the words of FollowTheMoney, which takes only values of certain forms.
 *
 * @param type of the property, as its model calls it
 */
record Particular(String property, String type, String value) {

    private static final Set<String> BODIES = Set.of("Organization", "PublicBody", "Company");

    /** None where the schema has no such property, or the value is not of its form. */
    static Optional<Particular> of(String schema, Fact.Valued said) {
        var value = said.value();
        boolean isPerson = schema.equals(ThingSchema.PERSON);
        boolean isActor = isPerson || BODIES.contains(schema);
        boolean isCase = schema.equals("CourtCase");
        return switch (said.predicate()) {
            case "ADDRESS" -> when(true, "address", "address", value);
            case "COUNTRY_CODE" -> when(isCountry(value), "country", "country", value.toLowerCase(Locale.ROOT));
            case "STATUS" -> when(isActor || isCase, "status", "string", value);
            case "EMAIL" -> when(isActor && value.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"), "email", "email", value);
            case "TELEPHONE" -> when(isActor && value.matches("\\+\\d{6,15}"), "phone", "phone", value);
            case "WEBSITE" -> when(isActor && value.matches("https?://[^\\s]+"), "website", "url", value);
            case "REGISTRATION" -> when(isActor, "registrationNumber", "identifier", value);
            case "REFERENCE" -> when(isActor || isCase, isCase ? "caseNumber" : "idNumber", "identifier", value);
            default -> isPerson ? ofPerson(said.predicate(), value) : Optional.empty();
        };
    }

    private static Optional<Particular> ofPerson(String predicate, String value) {
        boolean isDate = value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
        return switch (predicate) {
            case "OCCUPATION" -> when(true, "position", "string", value);
            case "TITLE" -> when(true, "title", "string", value);
            case "GENDER" ->
                when(value.matches("(?i)male|female|other"), "gender", "gender", value.toLowerCase(Locale.ROOT));
            case "BIRTH_DATE" -> when(isDate, "birthDate", "date", value);
            case "DEATH_DATE" -> when(isDate, "deathDate", "date", value);
            case "BIRTH_PLACE" -> when(true, "birthPlace", "string", value);
            case "NATIONALITY" -> when(isCountry(value), "nationality", "country", value.toLowerCase(Locale.ROOT));
            case "ETHNICITY" -> when(true, "ethnicity", "string", value);
            case "RELIGION" -> when(true, "religion", "string", value);
            case "AFFILIATION" -> when(true, "political", "string", value);
            default -> Optional.empty();
        };
    }

    private static boolean isCountry(String value) {
        return value.matches("(?i)[a-z]{2}");
    }

    private static Optional<Particular> when(boolean isOfItsForm, String property, String type, String value) {
        return isOfItsForm ? Optional.of(new Particular(property, type, value)) : Optional.empty();
    }
}
