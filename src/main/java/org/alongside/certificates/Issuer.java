package org.alongside.certificates;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.PersonService;
import org.alongside.privacy.Audit;
import org.alongside.privacy.AuditEntry;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.training.CandidateId;
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
    private final Choices choices;
    private final CertificatePdf pdf;
    private final PersonService people;
    private final UserDirectory colleagues;
    private final OrganisationService organisations;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Issuer(
            Awards awards,
            Certificates certificates,
            StoredFiles files,
            Choices choices,
            CertificatePdf pdf,
            PersonService people,
            UserDirectory colleagues,
            OrganisationService organisations,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.awards = awards;
        this.certificates = certificates;
        this.files = files;
        this.choices = choices;
        this.pdf = pdf;
        this.people = people;
        this.colleagues = colleagues;
        this.organisations = organisations;
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

    /** A new one in the place of one in force, with the name and the choice as they are now; the old one says so. */
    CertificateId reissue(Certificate old, UserId by) {
        Sheet sheet = set(standing(old.organisation(), requireNonNull(old.candidate())), by);
        old.replace(sheet.id(), by, today());
        certificates.flush();
        keep(sheet, old.organisation(), by);
        return sheet.id();
    }

    /** The page as it would be, without a number that could be checked. */
    byte[] preview(OrganisationId organisation, CandidateId candidate, UserId by) {
        return pdf.preview(printed(standing(organisation, candidate), by));
    }

    private Optional<CertificateId> inForce(CandidateId candidate) {
        return certificates.findByCandidateAndInForce(candidate, true).map(Certificate::id);
    }

    private CertificateId first(OrganisationId organisation, CandidateId candidate, UserId by) {
        Standing standing = standing(organisation, candidate);
        standing.missing().stream().findFirst().ifPresent(no -> {
            throw new Refused(no);
        });
        Sheet sheet = set(standing, by);
        try {
            transaction.executeWithoutResult(status -> {
                awards.issued(organisation, candidate, today());
                keep(sheet, organisation, by);
            });
            return sheet.id();
        } catch (Refused | ConcurrencyFailureException | DataIntegrityViolationException perhapsSomebodyWasFirst) {
            return inForce(candidate).orElseThrow(() -> perhapsSomebodyWasFirst);
        }
    }

    /** A page with its number, not kept yet. */
    private record Sheet(
            CertificateId id,
            Standing standing,
            Printed printed,
            CertificateNumber number,
            String secret,
            byte[] content) {}

    private Sheet set(Standing standing, UserId by) {
        Printed printed = printed(standing, by);
        CertificateNumber number = CertificateNumber.fresh();
        String secret = Secret.fresh();
        CertificateId id = new CertificateId(Ids.next(clock));
        return new Sheet(id, standing, printed, number, secret, pdf.of(printed, number, secret));
    }

    private void keep(Sheet sheet, OrganisationId organisation, UserId by) {
        Certificate.Made made =
                new Certificate.Made(sheet.number(), Secret.hash(sheet.secret()), Secret.hash(sheet.content()));
        certificates.saveAndFlush(
                new Certificate(sheet.id(), sheet.standing(), organisation, by, sheet.printed(), made));
        files.save(new StoredFile(sheet.id(), sheet.standing().person(), sheet.content()));
        audit.record(new AuditEntry(
                organisation, by, Audited.PRINTED, sheet.standing().person(), null));
    }

    private Printed printed(Standing standing, UserId by) {
        boolean full =
                choices.findById(standing.candidate()).map(Choice::fullTitle).orElse(false);
        Printed printed = new Printed(
                NameFonts.clean(people.detailsFor(standing.person()).name()),
                full ? standing.title() : standing.description(),
                standing.units(),
                requireNonNullElse(standing.completedOn(), today()),
                today(),
                organisations.facts().name(),
                colleagues.names(List.of(by)).getOrDefault(by, ""));
        PrintableRule.PRINTABLE.enforce(printed);
        return printed;
    }

    private Standing standing(OrganisationId organisation, CandidateId candidate) {
        return awards.standing(organisation, candidate).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
