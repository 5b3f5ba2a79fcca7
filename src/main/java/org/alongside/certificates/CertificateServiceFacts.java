package org.alongside.certificates;

import java.util.List;
import java.util.Optional;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ServiceFacts;
import org.alongside.people.ServicePart;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** Certificates in force, on a record of service: each with the title that stands on it, as its holder chose. */
@Component
class CertificateServiceFacts implements ServiceFacts {
    private final Certificates certificates;

    CertificateServiceFacts(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Optional<ServicePart> part(PersonId person) {
        List<ServicePart.Line> lines = certificates.findByPersonOrderById(person).stream()
                .map(Certificate::row)
                .filter(CertificateRow::isInForce)
                .map(row ->
                        new ServicePart.Line(row.title() + ", " + row.number().printed(), row.issuedOn()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServicePart(Sentence.of("certificates.service"), lines));
    }

    @Override
    public PersonalData data() {
        return PersonalData.TRAINING_PROGRESS;
    }

    @Override
    public int order() {
        return 30;
    }
}
