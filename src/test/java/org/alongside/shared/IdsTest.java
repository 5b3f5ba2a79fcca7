package org.alongside.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Clock STOPPED = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void ids_of_one_moment_sort_in_the_order_they_were_made() {
        List<String> ids =
                Stream.generate(() -> Ids.next(STOPPED).toString()).limit(3000).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_later_moment_sorts_after_an_earlier_one() {
        UUID early = Ids.next(STOPPED);
        UUID late = Ids.next(Clock.offset(STOPPED, Duration.ofMillis(1)));
        assertThat(late.toString()).isGreaterThan(early.toString());
    }

    @Test
    void an_id_says_that_it_is_a_version_7_uuid() {
        UUID id = Ids.next(STOPPED);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void what_is_no_id_is_not_found() {
        assertThat(Ids.parse("1; drop table")).isEmpty();
        assertThat(Ids.parse(Ids.next(STOPPED).toString())).isPresent();
    }
}
