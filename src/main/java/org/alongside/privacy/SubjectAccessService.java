package org.alongside.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers somebody who asks what is kept about them, or asks for it to be removed. */
@Service
public class SubjectAccessService {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectProvider<PersonalDataHolder> holders;
    private final OwnPeople people;
    private final LegalHolds holds;
    private final References references;
    private final ReadableCopy readable;
    private final Audit audit;
    private final Clock clock;

    SubjectAccessService(
            ObjectProvider<PersonalDataHolder> holders,
            OwnPeople people,
            LegalHolds holds,
            References references,
            ReadableCopy readable,
            Audit audit,
            Clock clock) {
        this.holders = holders;
        this.people = people;
        this.holds = holds;
        this.references = references;
        this.readable = readable;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that every module keeps about the person, as one JSON document to hand to them. */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public String export(PersonId person) {
        audit.record(people.organisationOf(person), Audited.EXPORTED, person, null);
        return JSON.writeValueAsString(document(person));
    }

    /** The same as a page that a person can read, with the data beside it: two files in one. */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public byte[] copy(PersonId person) {
        audit.record(people.organisationOf(person), Audited.EXPORTED, person, null);
        Map<String, Object> document = document(person);
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        holders.orderedStream()
                .map(PersonalDataHolder::name)
                .forEach(name -> parts.put(name, JSON.valueToTree(document.get(name))));
        String page = readable.html(references.of(List.of(person)).get(person), LocalDate.now(clock), parts);
        return zipped(Map.of("copy.html", page, "data.json", JSON.writeValueAsString(document)));
    }

    private Map<String, Object> document(PersonId person) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("person", person.toString());
        document.put("made", clock.instant().toString());
        holders.orderedStream().forEach(holder -> document.put(holder.name(), holder.export(person)));
        return document;
    }

    private static byte[] zipped(Map<String, String> files) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(made)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return made.toByteArray();
    }

    /**
     * Removes all of it, except that it was done and who had looked.
     *
     * @throws Refused under a legal hold
     */
    @Acts(Act.ANSWER_DATA_REQUESTS)
    @Transactional
    public void erase(PersonId person) {
        OrganisationId here = people.organisationOf(person);
        if (holds.existsById(person)) throw new Refused("privacy.erase.held");
        holders.orderedStream().forEach(holder -> holder.erase(person));
        audit.record(here, Audited.ERASED, person, null);
    }
}
