package org.casegraph.query.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.execution.AbortExecutionException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.casegraph.query.limit.Room.Seat;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(Duration.ofMillis(1));

    @Test
    void smallQuestionsDoNotWaitBehindLargeOnes() {
        fill();

        assertThatCode(() -> room.seat().take(999)).doesNotThrowAnyException();
    }

    @Test
    void largeQuestionsWaitAndAreRefusedThen() {
        fill();

        assertThatExceptionOfType(AbortExecutionException.class)
                .isThrownBy(() -> room.seat().take(Limits.COST))
                .withMessageStartingWith("The server is busy with other large questions");
    }

    @Test
    void whoLeavesMakesRoomOnce() {
        var first = fill().getFirst();
        first.leave();
        first.leave();

        assertThatCode(() -> room.seat().take(Limits.COST)).doesNotThrowAnyException();
        assertThatExceptionOfType(AbortExecutionException.class)
                .isThrownBy(() -> room.seat().take(Limits.COST));
    }

    private List<Seat> fill() {
        return Stream.generate(room::seat)
                .limit(Math.max(1, Runtime.getRuntime().availableProcessors() / 2))
                .peek(seat -> seat.take(Limits.COST))
                .toList();
    }
}
