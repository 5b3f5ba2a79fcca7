package org.alongside.forms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds published forms.
 *
 * <p>The forms that come with the program are published for an organisation when it first asks for one, and again when a newer
 * version comes with a newer program.
 */
@Component
class FormLibrary {
    private record Version(OrganisationId organisation, String name, int number) {}

    private final Definitions definitions;
    private final FormJson json;
    private final Clock clock;
    private final Map<String, FormDefinition> shipped;
    /** What is published stays published, whatever becomes of the caller's transaction. */
    private final TransactionTemplate byItself;

    private final Cache<Version, FormDefinition> read =
            Caffeine.newBuilder().maximumSize(500).build();

    FormLibrary(
            Definitions definitions,
            FormJson json,
            Clock clock,
            ResourcePatternResolver files,
            PlatformTransactionManager transactions)
            throws IOException {
        this.byItself = new TransactionTemplate(transactions);
        this.byItself.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.definitions = definitions;
        this.json = json;
        this.clock = clock;
        this.shipped = shipped(files);
    }

    /** The version that somebody who begins now is asked. */
    FormDefinition newest(OrganisationId organisation, String name) {
        int kept = definitions.newest(organisation, name).orElse(0);
        FormDefinition ours = shipped.get(name);
        if (ours == null || ours.version() <= kept) return version(organisation, name, kept);
        publish(organisation, ours);
        return ours;
    }

    /** @throws NotFound when there is no such version */
    FormDefinition version(OrganisationId organisation, String name, int number) {
        return read.get(
                new Version(organisation, name, number),
                v -> json.definition(
                        definitions.json(v.organisation(), v.name(), v.number()).orElseThrow(NotFound::new)));
    }

    /**
     * Lets people be asked this from now on; doing it twice is doing it once.
     *
     * @throws Refused with the first thing that is wrong with it
     */
    void publish(OrganisationId organisation, FormDefinition form) {
        List<Refusal> wrong = DefinitionCheck.of(form);
        if (!wrong.isEmpty()) throw new Refused(wrong.getFirst());
        try {
            byItself.executeWithoutResult(status -> definitions.save(
                    new Definition(Ids.next(clock), organisation, form, json.text(form), clock.instant())));
        } catch (DataIntegrityViolationException published) {
            version(organisation, form.name(), form.version());
        }
    }

    private Map<String, FormDefinition> shipped(ResourcePatternResolver files) throws IOException {
        Map<String, FormDefinition> found = new TreeMap<>();
        for (Resource file : files.getResources("classpath:forms/*.json")) {
            FormDefinition form = json.definition(file.getContentAsString(StandardCharsets.UTF_8));
            found.put(form.name(), form);
        }
        return found;
    }
}
