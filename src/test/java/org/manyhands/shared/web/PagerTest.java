package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {

    @Test
    void a_list_of_one_page_has_no_neighbours() {
        assertThat(Pager.of(0, 20, 20, "/needs")).isEqualTo(new Pager(1, 20, 20, null, null));
        assertThat(Pager.of(0, 20, 0, "/needs")).isEqualTo(new Pager(0, 0, 0, null, null));
    }

    @Test
    void a_page_in_the_middle_keeps_the_rest_of_its_address() {
        Pager pager = Pager.of(1, 20, 45, "/needs?q=water&page=2");

        assertThat(pager.from()).isEqualTo(21);
        assertThat(pager.to()).isEqualTo(40);
        assertThat(pager.previous()).isEqualTo("/needs?q=water&page=1");
        assertThat(pager.next()).isEqualTo("/needs?q=water&page=3");
        assertThat(Pager.of(2, 20, 45, "/needs").next()).isNull();
        assertThat(Pager.of(2, 20, 45, "/needs").to()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource({"3,45,3", "499,45,3", "1,20,1", "1,0,1"})
    void a_page_that_is_no_longer_there_leads_to_the_last_one(int page, long total, String last) {
        assertThatThrownBy(() -> Pager.of(page, 20, total, "/needs?q=water"))
                .isInstanceOfSatisfying(WebApplicationException.class, gone -> {
                    assertThat(gone.getResponse().getStatus()).isEqualTo(303);
                    assertThat(gone.getResponse().getLocation()).hasToString("/needs?q=water&page=" + last);
                });
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,1", "20,19", "9999,499"})
    void pages_are_counted_from_one_in_addresses(String asked, int page) {
        assertThat(Pager.asked(asked)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "1e3", "99999999999", " 2"})
    void nonsense_asks_for_the_first_page(String asked) {
        assertThat(Pager.asked(asked)).isZero();
        assertThat(Pager.asked(null)).isZero();
    }
}
