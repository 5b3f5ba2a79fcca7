package org.alongside;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

class ModularityTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Alongside.class);

    @Test
    void every_module_keeps_to_its_walls() {
        MODULES.verify();
    }

    @Test
    void the_modules_page_in_the_docs_is_written_from_the_code() {
        new Documenter(MODULES, Options.defaults().withOutputFolder("docs/modules")).writeDocumentation();
    }
}
