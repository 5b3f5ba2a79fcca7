package org.alongside.demonstration;

import java.util.List;
import org.alongside.accounts.Acting;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.certificates.CandidateCertificate;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.CohortCertificateService;
import org.alongside.certificates.WaitingCohort;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Certificates for two of the group that is finished; the others wait for whoever tries it. */
@Component
@Profile("demo")
@Order(12)
class CertificatesToTry implements ApplicationRunner {
    private static final int ISSUED = 2;

    private final OrganisationService organisations;
    private final UserDirectory colleagues;
    private final CohortCertificateService cohorts;
    private final CertificateService certificates;
    private final Acting acting;

    CertificatesToTry(
            OrganisationService organisations,
            UserDirectory colleagues,
            CohortCertificateService cohorts,
            CertificateService certificates,
            Acting acting) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.cohorts = cohorts;
        this.certificates = certificates;
        this.acting = acting;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisations
                .here()
                .flatMap(here ->
                        colleagues.colleagues(Role.MANAGER, here).stream().findFirst())
                .ifPresent(manager -> acting.as(manager.id(), this::issue));
    }

    private void issue() {
        for (WaitingCohort waiting : cohorts.waiting(1)) {
            List<CandidateCertificate> all = cohorts.candidates(waiting.cohort(), PageRequest.of(0, 50));
            if (all.stream().anyMatch(one -> one.certificate() != null)) return;
            all.stream()
                    .filter(CandidateCertificate::isReady)
                    .limit(ISSUED)
                    .forEach(one -> certificates.issue(one.person(), one.candidate()));
        }
    }
}
