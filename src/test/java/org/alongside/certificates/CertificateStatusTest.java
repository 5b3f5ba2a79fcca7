package org.alongside.certificates;

import static org.alongside.certificates.CertificateStatus.ISSUED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateStatusTest {
    @Test
    void what_is_issued_may_be_revoked_or_replaced() {
        assertThat(ISSUED.to(CertificateStatus.REVOKED)).isEqualTo(CertificateStatus.REVOKED);
        assertThat(ISSUED.to(CertificateStatus.REPLACED)).isEqualTo(CertificateStatus.REPLACED);
    }

    @ParameterizedTest
    @EnumSource(CertificateStatus.class)
    void what_has_ended_stays_as_it_is_and_nothing_is_issued_again(CertificateStatus next) {
        for (CertificateStatus ended : new CertificateStatus[] {CertificateStatus.REVOKED, CertificateStatus.REPLACED})
            assertThatThrownBy(() -> ended.to(next)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ISSUED.to(ISSUED)).isInstanceOf(Refused.class);
    }
}
