package org.alongside.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Who somebody is and how to reach them. What they wrote on paper for the postman is sealed apart. */
@Entity
@Table(name = "people_person")
class Person {
    @EmbeddedId
    private PersonId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private String name;
    private String nameToUse;
    private String reference;

    @Enumerated(EnumType.STRING)
    private ContactWay contactWay;

    @Convert(converter = SealedContact.Phone.class)
    @Column(length = 512)
    private @Nullable String phone;

    @Convert(converter = SealedContact.Email.class)
    @Column(length = 1024)
    private @Nullable String email;

    /** A {@link ContactApart} as {@link SealedContact.Apart} writes it; even which kind it is stays sealed. */
    @Convert(converter = SealedContact.Apart.class)
    @Column(length = 8192)
    private @Nullable ContactApart apart;

    @EmbeddedColumnNaming("named_contact_%s")
    private @Nullable UserId namedContact;

    @ElementCollection
    @CollectionTable(name = "people_person_area", joinColumns = @JoinColumn(name = "person_id"))
    @AttributeOverride(name = "id", column = @Column(name = "area_id"))
    private Set<AreaId> areas = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "people_search_word", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "word")
    private Set<String> searchWords = new LinkedHashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, NewPerson arrived) {
        this.id = id;
        this.organisation = arrived.organisation();
        this.name = arrived.name();
        this.nameToUse = arrived.nameToUse();
        this.reference = arrived.reference();
        this.contactWay = arrived.contact().way();
        this.phone = arrived.contact().phone();
        this.email = arrived.contact().email();
        this.apart = arrived.apart();
        this.namedContact = arrived.namedContact();
        this.areas.addAll(arrived.areas());
        makeFindable();
    }

    /** Puts names and ordinary contact details right; whoever is reached by letter keeps the address that is held apart. */
    void putRight(PersonData data) {
        this.name = data.name();
        this.nameToUse = data.nameToUse();
        this.contactWay = data.way();
        this.phone = data.phone();
        this.email = data.email();
        makeFindable();
    }

    void isLookedAfterBy(UserId colleague) {
        this.namedContact = colleague;
    }

    String reference() {
        return reference;
    }

    PersonId id() {
        return id;
    }

    PersonData data() {
        return new PersonData(name, nameToUse, contactWay, phone, email, version);
    }

    ContactDetails contact() {
        return new ContactDetails(contactWay, phone, email);
    }

    @Nullable ContactApart apart() {
        return apart;
    }

    OrganisationId organisation() {
        return organisation;
    }

    Set<AreaId> areas() {
        return Set.copyOf(areas);
    }

    boolean isAtVersion(long seen) {
        return version == seen;
    }

    PersonDetails details(Journey journey) {
        return new PersonDetails(
                id,
                nameToUse,
                name,
                reference,
                journey.stage(),
                journey.since(),
                journey.before(),
                journey.reviewOn(),
                journey.opportunity(),
                areas(),
                namedContact,
                version);
    }

    /** Any part of either name, and the reference with and without its letters. */
    private void makeFindable() {
        Set<String> words = new LinkedHashSet<>(Folded.words(name + " " + nameToUse));
        words.add(Folded.text(reference).replace(" ", ""));
        words.add(reference.replaceAll("\\D", ""));
        searchWords.retainAll(words);
        searchWords.addAll(words);
    }
}
