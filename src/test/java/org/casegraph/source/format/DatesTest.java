package org.casegraph.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Objects;
import org.casegraph.source.format.Dates.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Dates unsaid = new Dates(Order.NOT_SAID);

    @ParameterizedTest
    @CsvSource({
        "2017, 2017",
        "2017-11, 2017-11",
        "2004~, 2004~",
        "2009/2017-10, 2009/2017-10",
        "2017-11-05T10:00:00, 2017-11-05",
        "2017-11-05 10:00, 2017-11-05",
        "2017-11-00, 2017-11",
        "2017-00-00, 2017",
        "2017/3/5, 2017-03-05",
        "2017.12.31, 2017-12-31"
    })
    void anyPrecisionIsKept(String written, String edtf) {
        assertThat(unsaid.read(written).edtf()).isEqualTo(edtf);
    }

    @Test
    void orderOfDayAndMonthHasToBeSaid() {
        assertThat(new Dates(Order.DAY_FIRST).read("03/04/2017").edtf()).isEqualTo("2017-04-03");
        assertThat(new Dates(Order.MONTH_FIRST).read("3.4.2017").edtf()).isEqualTo("2017-03-04");
        assertThat(new Dates(Order.DAY_FIRST).read("11/2017").edtf()).isEqualTo("2017-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unsaid.read("11/2017"))
                .withMessageContaining("may be read in two ways");
    }

    @Test
    void endsThatAreNotKnownStayOpen() {
        assertThat(unsaid.between("", "")).isNull();
        assertThat(Objects.requireNonNull(unsaid.between("2009", "")).edtf()).isEqualTo("2009/");
        assertThat(Objects.requireNonNull(unsaid.between(null, "2017-10")).edtf())
                .isEqualTo("/2017-10");
        assertThat(Objects.requireNonNull(unsaid.between("2009", "2009")).edtf())
                .isEqualTo("2009");
        assertThatIllegalArgumentException().isThrownBy(() -> unsaid.between("2019", "2009"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1999-13", "31 May", "2017-02-30", "20170", "--"})
    void whatIsNoDateIsRefusedInASentence(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unsaid.read(written))
                .withMessageContaining("is no date");
    }
}
