package org.alongside.certificates;

import java.time.Duration;
import java.util.Optional;
import org.alongside.accounts.CallerAddress;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Throttle;
import org.alongside.accounts.ThrottleLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says to anybody who holds a certificate whether it is genuine.
 *
 * <p>Whatever does not match has one answer, found by the same steps. Whoever guesses slows down only the place they guess from.
 */
@Service
public class VerifyService {
    private static final String BY_CALLER = "certificate-check";
    private static final String BY_NUMBER = "certificate-number";

    private final Certificates certificates;
    private final Throttle throttle;

    VerifyService(Certificates certificates, Throttle throttle) {
        this.certificates = certificates;
        this.throttle = throttle;
    }

    /**
     * By the number and the last part of the name, as printed.
     *
     * @param remoteAddress where the question came from
     */
    @PublicDoor
    @Transactional(readOnly = true)
    public CheckAnswer typed(String number, String name, String remoteAddress) {
        if (!mayAsk(remoteAddress)) return CheckAnswer.TOO_OFTEN;
        CertificateNumber read = CertificateNumber.parse(number).orElseGet(CertificateNumber::fresh);
        if (!throttle.attempt(BY_NUMBER, CallerAddress.of(remoteAddress) + read.characters()))
            return CheckAnswer.TOO_OFTEN;
        return answer(certificates
                .findByNumber(read.characters())
                .filter(one -> PrintedName.endsWith(one.printed().name(), name)));
    }

    /** By the secret in the code to scan. */
    @PublicDoor
    @Transactional(readOnly = true)
    public CheckAnswer scanned(String secret, String remoteAddress) {
        return mayAsk(remoteAddress)
                ? answer(certificates.findBySecretHash(Secret.hash(secret)))
                : CheckAnswer.TOO_OFTEN;
    }

    private boolean mayAsk(String remoteAddress) {
        return throttle.attempt(BY_CALLER, CallerAddress.of(remoteAddress));
    }

    private static CheckAnswer answer(Optional<Certificate> found) {
        return found.map(CheckAnswer::of).orElse(CheckAnswer.NO_MATCH);
    }

    @Configuration(proxyBeanMethods = false)
    static class Limits {
        /** An employer with a pile of certificates gets through; guesses come to nothing: there are 2 to the power of 60 numbers. */
        @Bean
        ThrottleLimit certificateChecksByCaller() {
            return new ThrottleLimit(BY_CALLER, 60, Duration.ofMinutes(10));
        }

        /** Names tried on one number. */
        @Bean
        ThrottleLimit namesForOneCertificate() {
            return new ThrottleLimit(BY_NUMBER, 8, Duration.ofMinutes(10));
        }
    }
}
