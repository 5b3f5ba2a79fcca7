package org.alongside.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.recruitment.OpenOpportunity;
import org.alongside.shared.OpportunityId;
import org.junit.jupiter.api.Test;

class OpenNowTest {
    private static final OpenOpportunity MENTOR = open("mentor", "Dundee", "Angus", "Éire");
    private static final OpenOpportunity SHOP = open("shop", "Dundee");

    @Test
    void each_stands_once_however_many_areas_it_is_open_in() {
        OpenNow all = OpenNow.in("", List.of(MENTOR, SHOP));
        assertThat(all.shown()).containsExactly(MENTOR, SHOP);
        assertThat(all.areas()).containsExactly("Angus", "Dundee", "Éire");
        assertThat(all.isChoice()).isTrue();
    }

    @Test
    void an_area_shows_what_is_open_there() {
        assertThat(OpenNow.in("Angus", List.of(MENTOR, SHOP)).shown()).containsExactly(MENTOR);
        assertThat(OpenNow.in("Dundee", List.of(MENTOR, SHOP)).shown()).containsExactly(MENTOR, SHOP);
    }

    @Test
    void an_area_that_is_not_known_shows_everything() {
        OpenNow elsewhere = OpenNow.in("<b>Atlantis", List.of(SHOP));
        assertThat(elsewhere.area()).isEmpty();
        assertThat(elsewhere.shown()).containsExactly(SHOP);
        assertThat(elsewhere.isChoice()).isFalse();
    }

    private static OpenOpportunity open(String address, String... areas) {
        return new OpenOpportunity(
                new OpportunityId(UUID.randomUUID()), address, address, "", "", "", null, List.of(areas), true);
    }
}
