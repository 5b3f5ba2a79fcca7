package org.alongside.vetting;

import java.io.Serializable;
import java.time.LocalDate;

/** What stands on a certificate that somebody showed us, with the version of the check to give back. */
public record SeenData(LocalDate issuedOn, String name, String type, String position, String number, long version)
        implements Serializable {
    CertificateFields fields() {
        return new CertificateFields(name.strip(), type.strip(), position.strip(), number.strip());
    }

    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "SeenData";
    }
}
