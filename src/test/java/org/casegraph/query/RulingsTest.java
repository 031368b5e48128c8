package org.casegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.casegraph.graph.StoreTest;
import org.junit.jupiter.api.Test;

/** The ledger of rulings, through the API. */
@QueryTest
@StoreTest
class RulingsTest {

    private static final String WITHDRAW =
            "mutation { withdraw(ruling: \"%s\", reason: \"%s\") { id withdrawnBy withdrawalReason } }";

    private final Asking asking;

    RulingsTest(Asking asking) {
        this.asking = asking;
    }

    @Test
    void ledgerBeginsEmpty() {
        assertThat(asking.number("{ rulings { totalCount nodes { id sentence } } }", "rulings.totalCount"))
                .isZero();
    }

    @Test
    void refusesToTakeBackWhatIsNotThere() {
        assertThat(asking.refusals(WITHDRAW.formatted("resolution-none", "A slip.")))
                .containsExactly("BAD_REQUEST There is no ruling of this id; rulings lists those there are.");
    }

    @Test
    void refusesToTakeBackWithoutReason() {
        assertThat(asking.refusals(WITHDRAW.formatted("resolution-none", " ")))
                .containsExactly("BAD_REQUEST A ruling needs a reason, of 1 to 2000 characters.");
    }
}
