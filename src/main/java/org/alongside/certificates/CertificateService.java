package org.alongside.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.privacy.Audit;
import org.alongside.privacy.Audited;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.training.CandidateId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody’s certificates: looked at first, issued, handed out again as they were, revoked, issued anew. */
@Service
public class CertificateService {
    private static final int LONGEST_REASON = 1000;

    private final Certificates certificates;
    private final StoredFiles files;
    private final Awards awards;
    private final Issuer issuer;
    private final Audit audit;
    private final CurrentUser current;
    private final Clock clock;

    CertificateService(
            Certificates certificates,
            StoredFiles files,
            Awards awards,
            Issuer issuer,
            Audit audit,
            CurrentUser current,
            Clock clock) {
        this.certificates = certificates;
        this.files = files;
        this.awards = awards;
        this.issuer = issuer;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** All that were ever issued to somebody, the oldest first. */
    @Reads(PersonalData.TRAINING_PROGRESS)
    @Transactional(readOnly = true)
    public List<CertificateRow> certificates(PersonId person) {
        return certificates.findByPersonOrderById(person).stream()
                .map(Certificate::row)
                .toList();
    }

    /**
     * The file as it was issued.
     *
     * @throws IllegalStateException when it is not what was issued: then nothing is handed out
     */
    @Reads(PersonalData.TRAINING_PROGRESS)
    @Transactional(readOnly = true)
    public byte[] file(PersonId person, CertificateId id) {
        Certificate certificate = certificates
                .findById(id)
                .filter(one -> person.equals(one.person()))
                .orElseThrow(NotFound::new);
        byte[] content = files.findById(id).map(StoredFile::content).orElseThrow(NotFound::new);
        if (!Secret.hash(content).equals(certificate.fileHash()))
            throw new IllegalStateException("the file of certificate " + id + " is not the one that was issued");
        return content;
    }

    /** How it would look, without a number; whatever is still missing. */
    @ActsOn(Act.ISSUE_CERTIFICATES)
    @Transactional(readOnly = true)
    public byte[] preview(PersonId person, CandidateId candidate) {
        SignedIn me = current.get();
        own(person, candidate);
        return issuer.preview(me.organisation(), candidate, me.user());
    }

    /**
     * Issues one; asked again, by whomever, it is the same one.
     *
     * @throws Refused while something is missing (G10), or when the name cannot be printed whole
     */
    @ActsOn(Act.ISSUE_CERTIFICATES)
    public CertificateId issue(PersonId person, CandidateId candidate) {
        own(person, candidate);
        return issuer.issue(
                current.get().organisation(), candidate, current.get().user());
    }

    /**
     * It no longer holds: whoever checks it is told so, never why.
     *
     * @throws Refused without a reason, and when it was revoked or replaced before
     */
    @ActsOn(Act.ISSUE_CERTIFICATES)
    @Transactional
    public void revoke(PersonId person, CertificateId id, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) throw new Refused("certificates.refused.reason");
        Certificate certificate = held(person, id);
        certificate.revoke(reason.strip(), current.get().user(), today());
        CandidateId candidate = certificate.candidate();
        if (candidate != null) awards.revoked(certificate.organisation(), candidate, today());
        audit.record(certificate.organisation(), Audited.TAKEN_BACK, person, PersonalData.TRAINING_PROGRESS);
    }

    /**
     * A new one with the name and the title as they are now; the old one says that it was replaced.
     *
     * @throws Refused when it does not hold any more
     */
    @ActsOn(Act.ISSUE_CERTIFICATES)
    @Transactional
    public CertificateId reissue(PersonId person, CertificateId id) {
        return issuer.reissue(held(person, id), current.get().user());
    }

    private Certificate held(PersonId person, CertificateId id) {
        return certificates.held(id).filter(one -> person.equals(one.person())).orElseThrow(NotFound::new);
    }

    private void own(PersonId person, CandidateId candidate) {
        boolean theirs = awards.standing(current.get().organisation(), candidate)
                .filter(one -> one.person().equals(person))
                .isPresent();
        if (!theirs) throw new NotFound();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
