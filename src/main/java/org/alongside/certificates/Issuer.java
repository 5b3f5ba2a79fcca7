package org.alongside.certificates;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.alongside.privacy.Audit;
import org.alongside.privacy.AuditEntry;
import org.alongside.privacy.Audited;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.training.CandidateId;
import org.alongside.training.CohortId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes certificates: each once, however often and by however many it is asked for. */
@Component
class Issuer {
    private static final int AT_A_TIME = 2;

    private final Semaphore desks = new Semaphore(AT_A_TIME);
    private final Awards awards;
    private final Certificates certificates;
    private final StoredFiles files;
    private final Sheets sheets;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Issuer(
            Awards awards,
            Certificates certificates,
            StoredFiles files,
            Sheets sheets,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.awards = awards;
        this.certificates = certificates;
        this.files = files;
        this.sheets = sheets;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The certificate in force; made now if there is none. Two who press at once get the same one.
     *
     * <p>The page is set before anything is locked, and only a few at a time: whoever waited finds what the others made.
     *
     * @throws Refused while something is missing (G10), or when it could not be printed whole
     */
    CertificateId issue(OrganisationId organisation, CandidateId candidate, UserId by) {
        desks.acquireUninterruptibly();
        try {
            return inForce(candidate).orElseGet(() -> first(organisation, candidate, by));
        } finally {
            desks.release();
        }
    }

    /**
     * The same for a handful of one cohort in one transaction, together with {@code alsoKept}: all of it or nothing.
     *
     * @throws RuntimeException when anything is wrong with one of them, or a colleague was first: each is then issued by itself
     */
    void issueTogether(
            OrganisationId organisation, CohortId cohort, List<CandidateId> handful, UserId by, Runnable alsoKept) {
        desks.acquireUninterruptibly();
        try {
            List<Sheet> made = sheets.set(organisation, standingsOf(organisation, cohort, handful), by);
            transaction.executeWithoutResult(status -> {
                awards.issued(
                        organisation,
                        made.stream().map(sheet -> sheet.standing().candidate()).toList(),
                        today());
                keep(made, organisation, by);
                alsoKept.run();
            });
        } finally {
            desks.release();
        }
    }

    /** A new one in the place of one in force, with the name and the choice as they are now; the old one says so. */
    CertificateId reissue(Certificate old, UserId by) {
        Sheet sheet = set(standing(old.organisation(), requireNonNull(old.candidate())), old.organisation(), by);
        old.replace(sheet.id(), by, today());
        certificates.flush();
        keep(List.of(sheet), old.organisation(), by);
        return sheet.id();
    }

    /** The page as it would be, without a number that could be checked. */
    byte[] preview(OrganisationId organisation, CandidateId candidate, UserId by) {
        return sheets.preview(organisation, standing(organisation, candidate), by);
    }

    private Optional<CertificateId> inForce(CandidateId candidate) {
        return certificates.findByCandidateAndInForce(candidate, true).map(Certificate::id);
    }

    private CertificateId first(OrganisationId organisation, CandidateId candidate, UserId by) {
        Standing standing = standing(organisation, candidate);
        enforce(standing);
        Sheet sheet = set(standing, organisation, by);
        try {
            transaction.executeWithoutResult(status -> {
                awards.issued(organisation, List.of(candidate), today());
                keep(List.of(sheet), organisation, by);
            });
            return sheet.id();
        } catch (Refused | ConcurrencyFailureException | DataIntegrityViolationException perhapsSomebodyWasFirst) {
            return inForce(candidate).orElseThrow(() -> perhapsSomebodyWasFirst);
        }
    }

    private List<Standing> standingsOf(OrganisationId organisation, CohortId cohort, List<CandidateId> handful) {
        Set<CandidateId> have = certificates.findByCandidateInAndInForce(handful, true).stream()
                .map(Certificate::candidate)
                .filter(Objects::nonNull)
                .collect(toSet());
        List<CandidateId> wanted =
                handful.stream().filter(one -> !have.contains(one)).toList();
        List<Standing> standings = wanted.isEmpty() ? List.of() : awards.standings(organisation, cohort, wanted);
        if (standings.size() < wanted.size()) throw new NotFound();
        standings.forEach(Issuer::enforce);
        return standings;
    }

    private static void enforce(Standing standing) {
        standing.missing().stream().findFirst().ifPresent(no -> {
            throw new Refused(no);
        });
    }

    private Sheet set(Standing standing, OrganisationId organisation, UserId by) {
        return sheets.set(organisation, List.of(standing), by).getFirst();
    }

    /** One kind after the other, so that the rows of each travel together. */
    private void keep(List<Sheet> made, OrganisationId organisation, UserId by) {
        certificates.saveAll(
                made.stream().map(sheet -> sheet.certificate(organisation, by)).toList());
        files.saveAll(made.stream().map(Sheet::file).toList());
        made.forEach(sheet -> audit.record(new AuditEntry(
                organisation, by, Audited.PRINTED, sheet.standing().person(), null)));
        certificates.flush();
    }

    private Standing standing(OrganisationId organisation, CandidateId candidate) {
        return awards.standing(organisation, candidate).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
