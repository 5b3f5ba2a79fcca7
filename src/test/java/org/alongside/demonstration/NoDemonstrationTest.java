package org.alongside.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.alongside.accounts.PublicRoutes;
import org.alongside.shared.ui.Banner;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where the people are real there is nothing of a demonstration: nothing that could be called, opened or pressed. */
@DatabaseTest
class NoDemonstrationTest {
    @Autowired
    ApplicationContext program;

    @Test
    void no_part_of_it_is_there() {
        assertThat(Arrays.stream(program.getBeanDefinitionNames())
                        .map(program::getType)
                        .filter(type -> type != null && type.getName().startsWith("org.alongside.demonstration")))
                .isEmpty();
    }

    @Test
    void no_banner_stands_above_the_pages_and_no_address_is_opened() {
        assertThat(program.getBeansOfType(Banner.class)).isEmpty();
        assertThat(program.getBeansOfType(PublicRoutes.class).values().stream()
                        .flatMap(routes -> routes.patterns().stream()))
                .isNotEmpty()
                .noneMatch(pattern -> pattern.startsWith("/demonstration"));
    }
}
