package org.casegraph.query;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days and moments, as ISO 8601 writes them. */
final class Scalars {

    private static final int LONGEST_MOMENT = 40;

    static final GraphQLScalarType DATE = GraphQLScalarType.newScalar()
            .name("Date")
            .coercing(new DateCoercing())
            .build();

    static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar()
            .name("DateTime")
            .coercing(new MomentCoercing())
            .build();

    private Scalars() {}

    private static final class DateCoercing implements Coercing<LocalDate, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
            return date(input).orElseThrow(() -> new CoercingParseValueException(expected()));
        }

        @Override
        public LocalDate parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return (input instanceof StringValue text ? date(text.getValue()) : Optional.<LocalDate>empty())
                    .orElseThrow(() -> new CoercingParseLiteralException(expected()));
        }

        private static Optional<LocalDate> date(@Nullable Object input) {
            if (!(input instanceof String text) || text.length() > 10) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        }

        private static String expected() {
            return "Expected a day such as \"2017-06-12\".";
        }
    }

    private static final class MomentCoercing implements Coercing<Instant, String> {

        private static final String EXPECTED =
                "Expected a moment with its offset such as \"2017-06-12T09:30:00Z\", or a day such as \"2017-06-12\".";

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value.toString();
        }

        @Override
        public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
            return moment(input).orElseThrow(() -> new CoercingParseValueException(EXPECTED));
        }

        @Override
        public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return (input instanceof StringValue text ? moment(text.getValue()) : Optional.<Instant>empty())
                    .orElseThrow(() -> new CoercingParseLiteralException(EXPECTED));
        }

        private static Optional<Instant> moment(@Nullable Object input) {
            if (!(input instanceof String text) || text.length() > LONGEST_MOMENT) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        text.contains("T") ? OffsetDateTime.parse(text).toInstant() : endOf(text));
            } catch (DateTimeException noMoment) {
                return Optional.empty();
            }
        }

        private static Instant endOf(String day) {
            return LocalDate.parse(day)
                    .plusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .minusNanos(1);
        }
    }
}
