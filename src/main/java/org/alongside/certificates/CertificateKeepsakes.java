package org.alongside.certificates;

import java.util.List;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What is kept of somebody’s certificates.
 *
 * <p>Certificates are kept for good, so that they can always be checked. Whoever is forgotten leaves the sealed words of the paper
 * alone: no file, and nothing that leads from it to them.
 */
@Component
class CertificateKeepsakes implements PersonalDataHolder {
    private final Certificates certificates;
    private final StoredFiles files;
    private final Choices choices;
    private final RunItems runs;

    CertificateKeepsakes(Certificates certificates, StoredFiles files, Choices choices, RunItems runs) {
        this.certificates = certificates;
        this.files = files;
        this.choices = choices;
        this.runs = runs;
    }

    record Kept(String number, CertificateStatus status, Printed printed) {}

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public Object export(PersonId person) {
        List<Kept> all = certificates.findByPersonOrderById(person).stream()
                .map(one -> new Kept(one.number().printed(), one.status(), one.printed()))
                .toList();
        return all;
    }

    @Override
    public void erase(PersonId person) {
        runs.deleteOf(person);
        choices.deleteOf(person);
        files.deleteOf(person);
        certificates.forget(person);
    }
}
